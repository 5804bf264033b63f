package org.liqa.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.analyse.Token;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.phrase.MentionReader;
import org.liqa.extract.phrase.Phrases;
import org.liqa.extract.phrase.Words;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.PhraseIndex.Found;
import org.liqa.lexicon.WordClass;
import org.liqa.time.DateMention;

/// Cuts a sentence into chunks.
public final class Chunker {
    private final Words words;
    private final Rules rules;
    private final List<DateMention> dates;
    private final MentionReader mentions;
    private final Phrases phrases;
    private final List<Chunk> chunks = new ArrayList<>();
    private final Triggers triggers;
    private final Prepositions prepositions;
    private String preposition = "";
    private boolean joined;

    /// @param dates that the sentence speaks of
    /// @param sentence its index in the article
    public Chunker(Words words, Rules rules, List<DateMention> dates, int sentence) {
        this.words = words;
        this.rules = rules;
        this.dates = dates;
        this.mentions = new MentionReader(words, sentence);
        this.phrases = new Phrases(words);
        this.triggers = new Triggers(words, rules, chunks);
        this.prepositions = new Prepositions(words, rules, chunks);
    }

    /// The dateline that the sentence begins with, if it is the first of an article.
    public Optional<Dateline> dateline() {
        return Dateline.of(
                words,
                mentions,
                at -> at < words.size() && date(at).isPresent(),
                at -> !triggers(at).isEmpty());
    }

    /// The chunks of the sentence in order.
    public List<Chunk> chunks() {
        return chunks(0);
    }

    /// The chunks of what follows the dateline, in order.
    ///
    /// @param from the first token to read
    public List<Chunk> chunks(int from) {
        int at = from;
        while (at < words.size()) {
            at = next(at);
        }
        return chunks;
    }

    private int next(int at) {
        Optional<DateMention> date = date(at);
        if (date.isPresent()) {
            int end = dateEnd(at, date.get());
            return add(Chunk.Kind.DATE, at, end, Optional.empty(), date, List.of(), List.of());
        }
        Token token = words.token(at);
        if (token.tag() == PartOfSpeech.PUNCTUATION) {
            return punctuation(at);
        }
        int behind = joining(at);
        if (behind > at) {
            joined = true;
            preposition = "";
            return behind;
        }
        int passed =
                Stream.of(WordClass.EACH, WordClass.ADVERBIAL, WordClass.SEPARATELY)
                        .mapToInt(passing -> words.end(at, passing))
                        .max()
                        .getAsInt();
        if (passed > at) {
            return passed;
        }
        Optional<Prepositions.Found> found = prepositions.at(at);
        if (found.isEmpty()) {
            return word(at);
        }
        preposition = found.get().preposition();
        return found.get().end();
    }

    /// Where "و", "من بينهم", "إضافة إلى" or the like ends; the token itself if none begins there.
    private int joining(int at) {
        if (words.isAnd(at)) {
            return at + 1;
        }
        int listed = words.token(at).attached() ? at : words.end(at, WordClass.LIST_MARK);
        boolean lists =
                listed < words.size()
                        && (words.token(listed).tag().isNominal()
                                || words.is(listed, PartOfSpeech.PREPOSITION));
        return Math.max(lists ? listed : at, words.end(at, WordClass.ADDS));
    }

    private Optional<DateMention> date(int at) {
        return dates.stream()
                .filter(date -> date.span().contains(words.token(at).span()))
                .findFirst();
    }

    private int dateEnd(int at, DateMention date) {
        int end = at + 1;
        while (end < words.size() && date.span().overlaps(words.token(end).span())) {
            end++;
        }
        return end;
    }

    private int punctuation(int at) {
        String mark = words.token(at).normal();
        return switch (mark) {
            case "\"", "'", "“", "”" -> at + 1;
            case ",", "،", "-", "(", ")" -> add(Chunk.Kind.COMMA, at, at + 1);
            case ":" -> {
                joined = beginsList(at);
                yield joined ? at + 1 : add(Chunk.Kind.STOP, at, at + 1);
            }
            default -> add(Chunk.Kind.STOP, at, at + 1);
        };
    }

    /// "عددا من السفراء: فلان سفير …، وفلان …": who some people are.
    private boolean beginsList(int colon) {
        boolean group =
                !chunks.isEmpty()
                        && chunks.getLast().end() == colon
                        && chunks.getLast()
                                .mention()
                                .filter(who -> who.kind() == Mention.Kind.GROUP)
                                .isPresent();
        return group
                && colon + 1 < words.size()
                && mentions.at(colon + 1)
                        .map(MentionReader.Read::mention)
                        .filter(who -> who.kind() == Mention.Kind.PERSON)
                        .filter(who -> who.name().isPresent())
                        .isPresent();
    }

    private int word(int at) {
        int clause =
                Math.max(
                        words.end(at, WordClass.SOURCE),
                        Math.max(words.end(at, WordClass.CLAUSE), words.end(at, WordClass.THAT)));
        if (clause > at) {
            return add(Chunk.Kind.CLAUSE, at, words.isSuffix(clause) ? clause + 1 : clause);
        }
        if (words.is(at, PartOfSpeech.RELATIVE)) {
            return add(Chunk.Kind.RELATIVE, at, at + 1);
        }
        Optional<MentionReader.Read> mention = likewise(at).or(() -> mentions.at(at));
        List<Found<Form>> forms = triggers(at);
        int end = forms.isEmpty() ? at : forms.getFirst().end();
        if (!forms.isEmpty() && (mention.isEmpty() || !isName(mention.get(), end))) {
            return trigger(at, forms);
        }
        int counted = words.end(at, WordClass.GROUP);
        if (mention.filter(group -> group.mention().kind() == Mention.Kind.GROUP).isPresent()
                && counted < words.size()
                && words.is(counted - 1, PartOfSpeech.PREPOSITION)
                && isEvent(counted)) {
            return add(Chunk.Kind.NOUN, at, counted); // "عدد من الاتفاقيات"
        }
        if (mention.isPresent()) {
            return add(
                    Chunk.Kind.MENTION,
                    at,
                    mention.get().end(),
                    mention.map(MentionReader.Read::mention),
                    Optional.empty(),
                    List.of(),
                    List.of());
        }
        boolean nominal = words.token(at).tag().isNominal() && !prepositions.beginsWithSaying(at);
        if (nominal || words.is(at, PartOfSpeech.NUMBER)) {
            int company =
                    Math.max(words.end(at, WordClass.ATTENDANCE), words.end(at, WordClass.COMPANY));
            return add(
                    Chunk.Kind.NOUN,
                    at,
                    company > at
                            ? company
                            : Math.max(
                                    mentions.predicate(at),
                                    beforeEvent(at, phrases.chain(at + 1))));
        }
        if (words.token(at).tag().isVerb() || prepositions.beginsWithSaying(at)) {
            return add(isBehindPreposition() ? Chunk.Kind.NOUN : Chunk.Kind.VERB, at, at + 1);
        }
        if (!words.is(at, PartOfSpeech.DEMONSTRATIVE)) { // "خلال هذا اللقاء"
            preposition = "";
        }
        return at + 1;
    }

    /// "عن تطلعهما": what looks like a verb is a noun there; not so in "ليبحث", "بعد وصل".
    private boolean isBehindPreposition() {
        return rules.function(preposition).isPresent() && !rules.marks(preposition, "for");
    }

    private Optional<MentionReader.Read> likewise(int at) {
        return joined && !chunks.isEmpty()
                ? chunks.getLast().mention().flatMap(before -> mentions.likewise(at, before))
                : Optional.empty();
    }

    private static boolean isName(MentionReader.Read mention, int end) {
        return mention.end() > end && !mention.mention().known().isEmpty();
    }

    /// The end of a noun phrase, before the first event in it: "أعمال" + "الاجتماع".
    private int beforeEvent(int start, int end) {
        int at = start + 1;
        while (at < end
                && triggers(at).stream()
                        .allMatch(found -> rules.of(found.value().entry()).isEmpty())) {
            at++;
        }
        return at;
    }

    private boolean isEvent(int at) {
        return triggers(at).stream().anyMatch(found -> !rules.of(found.value().entry()).isEmpty());
    }

    private List<Found<Form>> triggers(int at) {
        return triggers.at(at, preposition.isEmpty(), joined);
    }

    private int trigger(int at, List<Found<Form>> found) {
        int end = found.getFirst().end();
        List<Form> forms =
                found.stream().filter(form -> form.end() == end).map(Found::value).toList();
        List<Rule> triggered = triggers.rules(forms, at);
        boolean verb =
                words.token(at).tag().isVerb()
                                && forms.stream().noneMatch(form -> form.is(WordClass.SIGNABLE))
                        || forms.stream().allMatch(form -> form.kind() == Form.Kind.VERB);
        int last = words.isSuffix(end) ? end + 1 : end;
        if (!verb) {
            last = phrases.adjectives(last);
        }
        return add(
                verb ? Chunk.Kind.VERB : Chunk.Kind.EVENT,
                at,
                last,
                Optional.empty(),
                Optional.empty(),
                forms,
                triggered);
    }

    private int add(Chunk.Kind kind, int start, int end) {
        return add(kind, start, end, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private int add(
            Chunk.Kind kind,
            int start,
            int end,
            Optional<Mention> mention,
            Optional<DateMention> date,
            List<Form> forms,
            List<Rule> triggered) {
        chunks.add(
                new Chunk(kind, start, end, preposition, joined, mention, date, forms, triggered));
        preposition = "";
        joined = false;
        return end;
    }
}
