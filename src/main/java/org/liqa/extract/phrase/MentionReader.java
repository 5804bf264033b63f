package org.liqa.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.PhraseIndex.Found;
import org.liqa.lexicon.WordClass;

/// Reads phrases that stand for actors and places.
public final class MentionReader {
    private final Words words;
    private final Phrases phrases;
    private final PersonReader persons;
    private final OfficeReader offices;
    private final CollectiveReader collectives;
    private final SharedOffices shared;

    public MentionReader(Words words, int sentence) {
        this.words = words;
        this.phrases = new Phrases(words);
        this.persons = new PersonReader(words, sentence);
        this.offices = new OfficeReader(words);
        this.collectives = new CollectiveReader(words, sentence);
        this.shared = new SharedOffices(words, sentence);
    }

    /// A mention and the token behind it.
    public record Read(Mention mention, int end) {}

    /// The mention that begins at this token.
    public Optional<Read> at(int start) {
        return collectives
                .at(start)
                .or(() -> knownBody(start))
                .or(() -> compoundPlace(start))
                .or(() -> persons.person(start))
                .or(() -> body(start))
                .or(() -> holders(start))
                .or(() -> group(start))
                .or(() -> honoured(start))
                .or(() -> site(start))
                .or(() -> knownPlace(start));
    }

    private Optional<Read> knownBody(int start) {
        Optional<Found<Known>> body = words.known(start, Known.Kind.ORGANIZATION);
        Optional<Found<Known>> longest = words.known(start).stream().findFirst();
        if (body.isEmpty() || longest.get().end() > body.get().end()) {
            return Optional.empty();
        }
        int end = phrases.adjectives(body.get().end());
        List<Known> known = end == body.get().end() ? List.of(body.get().value()) : List.of();
        return Optional.of(
                new Read(collectives.simple(Mention.Kind.ORGANIZATION, start, end, known), end));
    }

    private Optional<Read> body(int start) {
        int head = words.end(start, WordClass.ORGANIZATION);
        if (head == start) {
            return Optional.empty();
        }
        int end = words.token(start).definite() ? phrases.adjectives(head) : phrases.chain(head);
        end = withPurpose(start, phrases.coordinated(phrases.adjectives(end)));
        return Optional.of(
                new Read(
                        collectives.simple(Mention.Kind.ORGANIZATION, start, end, List.of()), end));
    }

    /// "الهيئة العامة للاستثمار": what a body is for, behind its adjective, is part of its name.
    private int withPurpose(int start, int end) {
        int next = end + 1;
        boolean purpose =
                end > start + 1
                        && words.is(end, WordClass.PURPOSE)
                        && next < words.size()
                        && words.token(next).attached()
                        && words.token(next).tag().isNominal()
                        && !words.is(next, WordClass.OFFICE)
                        && !words.is(next, WordClass.HONORIFIC)
                        && (words.token(next).definite() || !words.is(next, WordClass.MATTER))
                        && !words.is(next, WordClass.PERFORMS)
                        && words.known(next, Known.Kind.STATE).isEmpty()
                        && !words.gazetteer().isPersonalName(words.token(next).normal());
        return purpose ? phrases.coordinated(phrases.chain(next + 1)) : end;
    }

    /// Several holders of offices, unnamed: "وزراء الخارجية العرب".
    private Optional<Read> holders(int start) {
        return offices.at(start)
                .filter(_ -> !offices.isPredicate(start))
                .filter(read -> read.office().number() != Form.Number.SINGULAR)
                .map(OfficeReader.Read::end)
                .map(this::withStates)
                .map(end -> withOrigin(start, end))
                .map(
                        end ->
                                new Read(
                                        collectives.simple(
                                                Mention.Kind.GROUP, start, end, states(start, end)),
                                        end));
    }

    /// "أصحاب السعادة السفراء": several under an honorific.
    private Optional<Read> honoured(int start) {
        int head = words.end(start, WordClass.HONORIFIC);
        return (head > start ? holders(head).or(() -> group(head)) : Optional.<Read>empty())
                .map(
                        read ->
                                new Read(
                                        read.mention().withSpan(words.span(start, read.end())),
                                        read.end()));
    }

    /// The states that a phrase names, if several.
    private List<Known> states(int start, int end) {
        List<Known> states = new ArrayList<>();
        for (int i = start; i < end; i++) {
            words.known(i, Known.Kind.STATE).map(Found::value).ifPresent(states::add);
        }
        return states.size() >= 2 ? states : List.of();
    }

    /// "ملكي البحرين والأردن": the states of all the holders.
    private int withStates(int end) {
        int listed = stateIn(end);
        boolean several =
                listed > end
                        && words.isAnd(listed)
                        && words.known(listed + 1, Known.Kind.STATE).isPresent();
        if (several) {
            return withStates(listed);
        }
        int next =
                words.isAnd(end)
                        ? words.known(end + 1, Known.Kind.STATE).map(Found::end).orElse(end)
                        : end;
        return next > end ? withStates(next) : end;
    }

    /// "وزراء الري في السودان ومصر", "وزراء خارجية كل من مصر …": where the first state ends.
    private int stateIn(int end) {
        int in = words.is(end, WordClass.POSTED) ? end + 1 : end;
        int each = Math.max(in, words.end(in, WordClass.EACH));
        return each > end ? words.known(each, Known.Kind.STATE).map(Found::end).orElse(end) : end;
    }

    private Optional<Read> group(int start) {
        int head = words.end(start, WordClass.GROUP);
        if (head == start) {
            return Optional.empty();
        }
        boolean things = // "عدد من القضايا"
                words.is(head - 1, PartOfSpeech.PREPOSITION) && words.is(head, WordClass.MATTER);
        if (things) {
            return Optional.empty();
        }
        Optional<Read> body = delegation(start, head);
        if (body.isPresent()) {
            return body;
        }
        int from =
                words.is(head - 1, PartOfSpeech.PREPOSITION) && head < words.size()
                        ? head + 1
                        : head;
        int end = words.token(start).definite() ? phrases.adjectives(from) : phrases.chain(from);
        end = withOrigin(start, phrases.coordinated(end));
        return Optional.of(
                new Read(collectives.simple(Mention.Kind.GROUP, start, end, List.of()), end));
    }

    /// "وفد عشائري من محافظة الأنبار", "نظراؤه في دول مجلس التعاون": where those come from.
    private int withOrigin(int start, int end) {
        int next = end + 1;
        boolean linked =
                words.is(end, WordClass.ORIGIN)
                        || words.is(start, WordClass.COUNTERPART)
                                && words.is(end, WordClass.OFFICE_LINK);
        if (!linked || next >= words.size() || words.token(next).attached()) {
            return end;
        }
        int known = words.placeOrBody(next);
        boolean named =
                known > next
                        || words.is(next, WordClass.ORGANIZATION)
                        || words.is(next, WordClass.LOCALITY)
                        || words.is(next, WordClass.GROUP)
                        || words.is(next, WordClass.OFFICE);
        return named ? Math.max(phrases.adjectives(known), phrases.chain(next + 1)) : end;
    }

    /// A delegation of a named body stands for the body: "وفد من وزارة النقل".
    private Optional<Read> delegation(int start, int head) {
        if (!words.is(start, WordClass.DELEGATION) || words.token(start).definite()) {
            return Optional.empty();
        }
        int next = words.is(head, PartOfSpeech.ADJECTIVE) ? head + 1 : head;
        boolean led = words.is(next, PartOfSpeech.PREPOSITION) && words.token(next + 1).attached();
        if (led) { // "وفد برئاسة …"
            return Optional.empty();
        }
        int from =
                words.is(next, WordClass.ORIGIN) && !words.token(next).attached() ? next + 1 : next;
        return (from < words.size() ? knownBody(from).or(() -> body(from)) : Optional.<Read>empty())
                .map(
                        read ->
                                new Read(
                                        read.mention().withSpan(words.span(start, read.end())),
                                        read.end()));
    }

    private Optional<Read> site(int start) {
        int head = Math.max(words.end(start, WordClass.SITE), words.end(start, WordClass.LOCALITY));
        Optional<Found<Known>> named = words.known(start).stream().findFirst();
        if (head == start || named.isPresent() && named.get().end() > head) {
            return Optional.empty();
        }
        Optional<Found<Known>> known =
                words.is(start, WordClass.LOCALITY)
                        ? words.known(head, Known.Kind.PLACE)
                        : Optional.empty();
        int behind = phrases.adjectives(head);
        if (known.isEmpty() && words.is(start, WordClass.LOCALITY) && behind > head) {
            known = words.known(behind, Known.Kind.PLACE); // "العاصمة الإيطالية روما"
        }
        int end =
                known.map(Found::end)
                        .orElseGet(() -> locatedIn(phrases.adjectives(phrases.chain(head))));
        if (end == head && !words.token(start).definite()) {
            return Optional.empty();
        }
        Mention mention =
                collectives.simple(
                        Mention.Kind.PLACE, start, end, known.map(Found::value).stream().toList());
        return Optional.of(new Read(mention, end));
    }

    /// "مكتبه بالإمارة": a site within a body that has a common name.
    private int locatedIn(int end) {
        int next = end + 1;
        boolean within =
                words.is(end, PartOfSpeech.PREPOSITION)
                        && words.is(next, PartOfSpeech.NOUN)
                        && words.token(next).attached()
                        && words.token(next).definite()
                        && words.known(next).isEmpty()
                        && !words.is(next, WordClass.COMMON);
        return within ? phrases.adjectives(next + 1) : end;
    }

    /// "أبو ظبي": the name of a place of several words that looks like one of a person, and ends
    /// there.
    private Optional<Read> compoundPlace(int start) {
        return words.is(start, WordClass.NAME_PART)
                ? knownPlace(start)
                        .filter(place -> place.end() > start + 1)
                        .filter(place -> !words.is(place.end(), PartOfSpeech.PROPER_NOUN))
                : Optional.empty();
    }

    private Optional<Read> knownPlace(int start) {
        List<Found<Known>> found =
                words.known(start).stream()
                        .filter(
                                thing ->
                                        thing.value().kind() == Known.Kind.STATE
                                                || thing.value().kind() == Known.Kind.PLACE)
                        .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int end = found.getFirst().end();
        List<Known> known =
                found.stream().filter(thing -> thing.end() == end).map(Found::value).toList();
        boolean state = known.stream().anyMatch(thing -> thing.kind() == Known.Kind.STATE);
        return Optional.of(
                new Read(
                        collectives.simple(
                                state ? Mention.Kind.STATE : Mention.Kind.PLACE, start, end, known),
                        end));
    }

    /// The end of an office that somebody takes on, which names no further party: "سفيرا لبلاده لدى
    /// …". The start itself if there is none.
    public int predicate(int start) {
        return offices.isPredicate(start)
                ? offices.at(start).map(OfficeReader.Read::end).orElse(start)
                : start;
    }

    /// "… نظيريه الأمريكي … والسعودي …": an adjective and a name that share the office of the
    /// mention before.
    public Optional<Read> likewise(int start, Mention before) {
        return shared.likewise(start, before);
    }
}
