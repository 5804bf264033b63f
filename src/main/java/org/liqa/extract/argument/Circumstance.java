package org.liqa.extract.argument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.WordClass;
import org.liqa.vocabulary.Liqa;

/// Who takes part in an event that a noun names as the circumstance of what is told: "قال … خلال
/// لقاء مع …".
final class Circumstance {
    private final Clause clause;
    private final Rules rules;
    private final Rule rule;
    private final Arguments arguments;
    private final Carrier carrier;
    private final Travel travel;

    /// @param carrier of the same rule, as is `travel`
    Circumstance(
            Clause clause,
            Rules rules,
            Rule rule,
            Arguments arguments,
            Carrier carrier,
            Travel travel) {
        this.clause = clause;
        this.rules = rules;
        this.rule = rule;
        this.arguments = arguments;
        this.carrier = carrier;
        this.travel = travel;
    }

    /// "استهل … زيارته بلقاء …".
    private boolean isBegunWith(int noun) {
        int event = noun - 1;
        while (clause.is(event, Chunk.Kind.MENTION) || clause.is(event, Chunk.Kind.DATE)) {
            event--;
        }
        int verb = clause.is(event, Chunk.Kind.EVENT) ? carrier.before(event) : -1;
        return rules.marks(clause.chunk(noun).preposition(), "by")
                && clause.is(verb, Chunk.Kind.VERB)
                && clause.chunk(verb).is(WordClass.PERFORMS);
    }

    /// Whom the pronoun at the noun stands for: "لقائه", "لقائهما".
    void readPossessor(int noun) {
        List<Mention> two = isObjectPronoun(noun) ? matrix(noun, true) : List.of();
        if (two.size() == 2) { // "خلال استقباله له" does not say who is the host
            two.forEach(party -> arguments.fill("joined-by", party));
            return;
        }
        if (!clause.hasPluralSuffix(noun)) {
            arguments.fill(Rule.GENITIVE, foreigner(noun).orElseGet(() -> clause.antecedent(noun)));
            return;
        }
        List<Mention> persons = clause.antecedents(noun);
        if (persons.isEmpty() && clause.chunk(noun).isDuring()) {
            persons = matrix(noun, true);
        }
        if (persons.isEmpty() || persons.size() == 1 && persons.getFirst().known().size() < 2) {
            persons = List.of(clause.pronoun(noun, Mention.Kind.BOTH_SIDES));
        }
        persons.forEach(person -> arguments.fill(Rule.GENITIVE, person));
    }

    /// "التقى الرئيس اللبناني … المبعوث الأميركي … خلال زيارته لبيروت": of two persons who is not
    /// of the state that is visited; empty if that does not tell.
    private Optional<Mention> foreigner(int noun) {
        boolean visit = rule.isVisit() && clause.is(noun + 1, Chunk.Kind.MENTION);
        Set<String> visited = visit ? states(clause.chunk(noun + 1).mention().get()) : Set.of();
        List<Mention> persons = visited.isEmpty() ? List.of() : matrix(noun, true);
        List<Mention> foreign =
                persons.stream()
                        .filter(who -> !states(who).isEmpty())
                        .filter(who -> Collections.disjoint(states(who), visited))
                        .toList();
        boolean other = persons.size() == 2 && foreign.size() == 1;
        return other
                        && persons.stream()
                                .anyMatch(who -> !foreign.contains(who) && !states(who).isEmpty())
                ? foreign.stream().findFirst()
                : Optional.empty();
    }

    private static Set<String> states(Mention mention) {
        Stream<String> known =
                mention.known().stream()
                        .flatMap(
                                thing ->
                                        thing.kind() == Known.Kind.STATE
                                                ? Stream.of(thing.iri())
                                                : thing.state().stream());
        return Stream.concat(mention.state().stream(), known).collect(Collectors.toSet());
    }

    /// "قال … خلال لقاء مع …": who says or does something at a meeting takes part in it.
    void read(int noun) {
        Chunk chunk = clause.chunk(noun);
        Chunk before = clause.chunk(Math.max(0, noun - 1));
        boolean carried = isCarrier(noun - 1);
        if (isCarriedByNounWithSubject(noun)) {
            return;
        }
        boolean circumstantial =
                carried
                        || chunk.isDuring()
                        || rules.marks(chunk.preposition(), "in")
                        || rules.marks(chunk.preposition(), "for")
                        || rules.marks(chunk.preposition(), "by")
                                && rule.gives(Rule.OBJECT, Liqa.GUEST)
                        || isBegunWith(noun);
        boolean alone = arguments.actors() == 0 && !clause.hasSuffix(noun);
        if (alone && travel.isRead(noun)) {
            return;
        }
        boolean within = // "هنأ … نظيره في اتصال هاتفي"
                rules.marks(chunk.preposition(), "in")
                        && !clause.words().token(chunk.start()).definite();
        if (alone && (chunk.isDuring() || within)) {
            during(noun);
            return;
        }
        boolean told = // "خلال استقبال الرئيس للمبعوث"
                arguments.actors() >= 2
                        && !rules.marks(chunk.preposition(), "by")
                        && clause.is(noun + 1, Chunk.Kind.MENTION)
                        && clause.chunk(noun + 1).isBare();
        boolean complete = // a visit has one side
                arguments.has(Rule.SUBJECT) && arguments.has(Rule.OBJECT)
                        || rule.isVisit() && arguments.actors() >= 1;
        boolean intended =
                carried
                        && (before.isBare() || clause.hasSuffix(noun - 1))
                        && !arguments.has(Rule.SUBJECT); // "يعتزم … القيام بزيارة إلى"
        if (circumstantial
                && (arguments.actors() >= 1 || intended)
                && !told
                && !complete
                && !clause.hasSuffix(noun)) {
            boolean guest = clause.is(noun + 1, Chunk.Kind.MENTION) && isObjectPronoun(noun + 1);
            arguments.fill(guest ? Rule.OBJECT : Rule.SUBJECT, clause.antecedent(noun));
        }
    }

    /// "استقبال الرئيس له": whether a pronoun for whom the event is done to stands behind a chunk.
    private boolean isObjectPronoun(int chunk) {
        int behind = clause.chunk(chunk).end();
        return rule.role(Rule.OBJECT).isPresent()
                && IntStream.rangeClosed(behind, behind + 1)
                        .anyMatch(at -> isMarkedFor(at) && clause.words().isSuffix(at + 1));
    }

    private boolean isMarkedFor(int at) {
        return clause.words().is(at, PartOfSpeech.PREPOSITION)
                && rules.marks(clause.words().token(at).normal(), "for");
    }

    /// "خلال ترؤسه اجتماعا", "بعد مشاركته في مؤتمر": a noun of the same meaning as the verb that
    /// carries the event.
    private boolean isCarrier(int at) {
        return clause.is(at, Chunk.Kind.EVENT)
                && clause.chunk(at).rules().isEmpty()
                && (clause.chunk(at).is(WordClass.PERFORMS)
                        || clause.chunk(at).is(WordClass.ATTENDS));
    }

    /// "خلال ترؤس الوزير … اجتماعا مع …", "مشاركة الوزير … في القمة".
    private boolean isCarriedByNounWithSubject(int noun) {
        int mention = noun - 1;
        while (clause.is(mention, Chunk.Kind.DATE)) {
            mention--;
        }
        boolean carried =
                clause.is(mention, Chunk.Kind.MENTION)
                        && clause.chunk(mention).isBare()
                        && isCarrier(mention - 1)
                        && !clause.hasSuffix(mention - 1);
        if (carried) {
            arguments.fill(Rule.SUBJECT, clause.chunk(mention).mention().get());
        }
        return carried;
    }

    /// "دعا … نظيره …، خلال جلسة عمل": those whom what happens meanwhile is about.
    private void during(int noun) {
        int verb = carrier.before(noun);
        if (!clause.is(verb, Chunk.Kind.VERB)) {
            clause.antecedents(noun).forEach(party -> arguments.fill(Rule.SUBJECT, party));
            return;
        }
        List<Mention> persons = matrix(noun, false);
        boolean several =
                persons.size() >= 2 || persons.stream().anyMatch(who -> who.known().size() > 1);
        if (persons.size() >= 2 && rule.isVisit()) {
            guest(verb, persons.getLast());
        } else if (several && !rule.isVisit()) {
            persons.forEach(person -> arguments.fill(Rule.SUBJECT, person));
        }
    }

    /// The persons that are subject and object of the verb that the meeting goes with.
    ///
    /// @param spokenTo whether also those it is said to or done with: "قال … لنظيره … خلال لقائهما"
    private List<Mention> matrix(int noun, boolean spokenTo) {
        int verb = carrier.before(noun);
        if (!clause.is(verb, Chunk.Kind.VERB)) {
            return List.of();
        }
        List<Mention> persons = new ArrayList<>(clause.subjectsBefore(verb));
        for (int i = verb + 1; i < noun; i++) {
            Chunk chunk = clause.chunk(i);
            boolean party =
                    chunk.isBare()
                            || spokenTo
                                    && (rules.marks(chunk.preposition(), "to")
                                            || rules.marks(chunk.preposition(), "for")
                                            || rules.marks(chunk.preposition(), "with"));
            chunk.mention().filter(who -> party && isPerson(who)).ifPresent(persons::add);
        }
        return persons;
    }

    /// Whether a person, or the ministers of several states.
    private static boolean isPerson(Mention mention) {
        return mention.kind() == Mention.Kind.PERSON || mention.isOfStates();
    }

    /// "استقبل … السفير في إطار زيارة": the visit is that of whom the verb says to be received.
    private void guest(int verb, Mention person) {
        boolean received =
                clause.chunk(verb).rules().stream()
                        .anyMatch(told -> told.gives(Rule.OBJECT, Liqa.GUEST));
        if (received) {
            arguments.fill(Rule.SUBJECT, person);
        }
    }
}
