package org.liqa.extract.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.phrase.Words;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.WordClass;
import org.liqa.read.Span;
import org.liqa.vocabulary.Liqa;

/// Finds what only agreements have: those who sign in the words before it ("توقيع مصر على …"), and
/// what it is about.
final class AgreementReader {
    private final Clause clause;
    private final Words words;
    private final Rules rules;
    private final Rule rule;
    private final Arguments arguments;

    AgreementReader(Clause clause, Rules rules, Rule rule, Arguments arguments) {
        this.clause = clause;
        this.rules = rules;
        this.rule = rule;
        this.words = clause.words();
        this.arguments = arguments;
    }

    boolean applies() {
        return rule.isOfAgreement();
    }

    /// Takes "مع الدول الكبرى" for many parties without a name; the function that what "و" joins to
    /// them has too, empty if none.
    String partners(int noun, String function) {
        Chunk chunk = clause.chunk(noun);
        String named = rules.function(chunk.preposition()).orElse("");
        boolean joined = chunk.isBare() && chunk.joined() && function.equals("between");
        boolean partner = joined || named.equals("between") || named.equals("with");
        if (!applies() || !partner || !clause.is(noun, Chunk.Kind.NOUN)) {
            return "";
        }
        if (chunk.end() - chunk.start() >= 2) {
            party(clause.pronoun(noun, Mention.Kind.GROUP));
        }
        return joined ? function : named;
    }

    /// Adds what stands before and behind the noun of an agreement.
    void add(int noun) {
        signers(noun);
        nationality(noun);
        signedIn(noun);
        topic(noun).ifPresent(arguments::add);
    }

    /// Whether a date behind the noun is that of the agreement, which is not so told itself: it
    /// stands right there or behind "الموقع".
    boolean isDated(int noun, int date) {
        return date == noun + 1
                || IntStream.range(clause.chunk(noun).start(), clause.chunk(date).start())
                        .anyMatch(token -> words.is(token, WordClass.SIGNED));
    }

    /// "توقيع مصر والسودان على اتفاق", "نجحت الحكومة في إبرام اتفاق".
    private void signers(int noun) {
        int signing = signing(noun);
        if (!clause.is(signing, Chunk.Kind.EVENT) || !clause.chunk(signing).is(WordClass.SIGNS)) {
            return;
        }
        for (int i = signing + 1; i < noun; i++) {
            if (!has(clause.chunk(i), Set.of("in", "by"))) {
                clause.chunk(i).mention().ifPresent(this::party);
            }
        }
        if (arguments.actors() < 2 && !clause.chunk(signing).isDuring()) {
            governing(signing);
        }
    }

    /// The chunk before the noun with only names, dates and how many between.
    private int signing(int noun) {
        int signing = noun - 1;
        boolean counted = // "توقيع 8 اتفاقيات", "توقيع عدد من الاتفاقيات"
                clause.is(signing, Chunk.Kind.NOUN)
                        && clause.chunk(signing).end() == clause.chunk(noun).start();
        signing = counted ? signing - 1 : signing;
        while (clause.is(signing, Chunk.Kind.MENTION) || clause.is(signing, Chunk.Kind.DATE)) {
            signing--;
        }
        return signing;
    }

    /// "الاتفاق النووي الإيراني مع …": the one state that it is named after; not enough alone.
    private void nationality(int noun) {
        Chunk chunk = clause.chunk(noun);
        for (int t = chunk.start() + 1; t < chunk.end() && arguments.actors() > 0; t++) {
            Optional<Mention> state = clause.demonym(t);
            state.ifPresent(this::party);
        }
    }

    /// The body or state that is the subject of the verb before the signing.
    private void governing(int signing) {
        int i = signing - 1;
        while (clause.is(i, Chunk.Kind.MENTION) || clause.is(i, Chunk.Kind.DATE)) {
            i--;
        }
        if (!clause.is(i, Chunk.Kind.VERB)) {
            return;
        }
        boolean calls = // "دعت فرنسا مصر والسودان إلى التوصل …": who calls for it is no party
                words.is(clause.chunk(i).start(), WordClass.PROPOSES);
        List<Mention> subjects = new ArrayList<>();
        for (int c = i + 1; c < signing; c++) {
            boolean bare = clause.is(c, Chunk.Kind.MENTION) && clause.chunk(c).isBare();
            boolean other = c > i + 1 && !clause.chunk(c).joined();
            if (bare && calls && other) {
                subjects.clear();
                calls = false;
            }
            if (bare) {
                subjects.add(clause.chunk(c).mention().get());
            }
        }
        boolean witnessed = // "شهد الوزير … ونظيره … التوقيع على …"
                subjects.size() >= 2 && arguments.nameNobody();
        subjects.stream().filter(subject -> witnessed || isBody(subject)).forEach(this::party);
    }

    private static boolean isBody(Mention mention) {
        return mention.kind() == Mention.Kind.PLACE && mention.isActor()
                || mention.kind() == Mention.Kind.ORGANIZATION
                || mention.kind() == Mention.Kind.STATE
                || mention.kind() == Mention.Kind.BOTH_SIDES;
    }

    /// What states or sides have agreed on: "اتفقت … على إقامة …".
    Optional<Filler.About> act(int verb) {
        for (int c = verb + 1; c < clause.size() && !clause.is(c, Chunk.Kind.STOP); c++) {
            Chunk chunk = clause.chunk(c);
            boolean act = has(chunk, Set.of("on")) && words.is(chunk.start(), WordClass.ACT);
            if (act) {
                return Optional.of(new Filler.About(words.span(chunk.start(), end(c)), false));
            }
        }
        return Optional.empty();
    }

    private void party(Mention mention) {
        if (mention.isActor()) {
            arguments.add(new Filler.Of(Liqa.PARTY, mention));
        }
    }

    /// What it is about: the noun phrase behind it or behind "ل", else the adjective that names it
    /// ("الاتفاق النووي"). One word alone says little: "اتفاقية تعاون".
    private Optional<Filler.About> topic(int noun) {
        boolean behind =
                clause.is(noun + 1, Chunk.Kind.NOUN) || clause.is(noun + 1, Chunk.Kind.EVENT);
        if (behind && isSubject(clause.chunk(noun + 1))) {
            int start = clause.chunk(noun + 1).start();
            int end = end(noun + 1);
            while (end > start && words.is(end - 1, WordClass.SIGNED)) {
                end--;
            }
            return end == start
                    ? Optional.empty()
                    : Optional.of(new Filler.About(words.span(start, end), end == start + 1));
        }
        return named(clause.chunk(noun)).map(span -> new Filler.About(span, false));
    }

    /// The town at the end of the clause is where it was signed: "اتفاقا للنقل البحري في الخرطوم".
    private void signedIn(int noun) {
        int last = noun;
        while (last + 1 < clause.size() && !endsClause(last + 1)) {
            last++;
        }
        if (isTown(clause.chunk(last))) {
            arguments.place(clause.chunk(last).mention().get());
        }
    }

    private boolean endsClause(int c) {
        return switch (clause.chunk(c).kind()) {
            case VERB, EVENT, RELATIVE, CLAUSE, COMMA, STOP -> true;
            case MENTION, DATE, NOUN -> false;
        };
    }

    private boolean isTown(Chunk chunk) {
        return has(chunk, Set.of("in"))
                && chunk.mention().filter(place -> place.kind() == Mention.Kind.PLACE).isPresent();
    }

    /// What "بشأن" or "في مجال" opens is read with the topics of all events.
    private boolean isSubject(Chunk chunk) {
        boolean about =
                words.is(chunk.start(), WordClass.ABOUT)
                        || words.is(chunk.start() - 1, WordClass.ABOUT);
        boolean lasting = // "هدنة لمدة …"
                rule.kind().equals(Liqa.CEASEFIRE) && has(chunk, Set.of("for"));
        return !about
                && !lasting
                && !chunk.joined()
                && (chunk.isBare() || has(chunk, Set.of("for", "on")));
    }

    /// Whether the preposition before the chunk marks one of these functions.
    private boolean has(Chunk chunk, Set<String> functions) {
        return rules.function(chunk.preposition()).filter(functions::contains).isPresent();
    }

    private static boolean isTime(Chunk chunk) {
        return chunk.isDuring();
    }

    /// Where the phrase ends: before the parties, dates and clauses.
    private int end(int first) {
        int end = clause.chunk(first).end();
        for (int c = first + 1; c < clause.size() && continues(clause.chunk(c)); c++) {
            end = clause.chunk(c).end();
        }
        return end;
    }

    private boolean continues(Chunk chunk) {
        return switch (chunk.kind()) {
            case NOUN, EVENT ->
                    !has(chunk, Set.of("between", "with", "chaired-by")) && !isTime(chunk);
            case MENTION ->
                    !has(chunk, Set.of("between", "with", "by", "chaired-by"))
                            && !isTime(chunk)
                            && !isTown(chunk)
                            && !chunk.joined();
            case VERB, DATE, RELATIVE, CLAUSE, COMMA, STOP -> false;
        };
    }

    private Optional<Span> named(Chunk chunk) {
        int end = chunk.start() + 1;
        boolean definite = words.token(chunk.start()).definite();
        while (end < chunk.end() && isNaming(end)) {
            end++;
        }
        return end > chunk.start() + 1 && definite
                ? Optional.of(words.span(chunk.start(), end))
                : Optional.empty();
    }

    /// Whether the token is an adjective of relation that tells what field it belongs to.
    private boolean isNaming(int token) {
        String normal = words.token(token).normal();
        return words.is(token, PartOfSpeech.ADJECTIVE)
                && words.demonym(token).isEmpty()
                && !words.is(token, WordClass.FORMAL)
                && (normal.endsWith("ي") || normal.endsWith("يه"));
    }
}
