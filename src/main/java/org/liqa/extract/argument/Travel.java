package org.liqa.extract.argument;

import java.util.Optional;
import java.util.stream.IntStream;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.WordClass;
import org.liqa.vocabulary.Liqa;

/// A visit that a sentence gives as the time or purpose of something else, without saying whose it
/// is.
final class Travel {
    private final Clause clause;
    private final Rules rules;
    private final Rule rule;
    private final Surroundings surroundings;

    Travel(Clause clause, Rules rules, Rule rule, Surroundings surroundings) {
        this.clause = clause;
        this.rules = rules;
        this.rule = rule;
        this.surroundings = surroundings;
    }

    /// Fills in traveller and places; says whether the noun is such a visit.
    boolean isRead(int noun) {
        if (!rule.isVisit()) {
            return false;
        }
        Optional<Mention> traveller = traveller(noun);
        traveller.ifPresent(who -> surroundings.arguments().fill(Rule.SUBJECT, who));
        return traveller.isPresent();
    }

    private Optional<Mention> traveller(int noun) {
        if (isOfSpokenOf()) {
            surroundings.leaders(noun);
        }
        boolean ofSpokenOf = isOfSpokenOf() || isStage(noun);
        return new Invitation(clause, rules)
                .guest(noun)
                .or(() -> received(noun))
                .or(() -> Optional.of(noun).filter(this::isJourney).map(this::goer))
                .or(
                        () ->
                                Optional.of(noun)
                                        .filter(visit -> ofSpokenOf || isLeaving(visit))
                                        .map(clause::antecedent));
    }

    /// "متوجها إلى …": a participle, which never names whom it is said of.
    boolean isOfSpokenOf() {
        return rule.isVisit() && rule.role(Rule.GENITIVE).isEmpty();
    }

    /// "اختتم … جولته بزيارة …".
    private boolean isStage(int noun) {
        return clause.is(noun - 1, Chunk.Kind.EVENT)
                && clause.chunk(noun - 1).rules().stream().anyMatch(Rule::isVisit)
                && rules.marks(clause.chunk(noun).preposition(), "by");
    }

    /// "غادر … القاهرة بعد زيارة …": who leaves has visited what is left.
    private boolean isLeaving(int noun) {
        int verb = noun - 1;
        while (verb >= 0
                && !clause.is(verb, Chunk.Kind.VERB)
                && !clause.is(verb, Chunk.Kind.STOP)) {
            verb--;
        }
        boolean leaves =
                clause.is(verb, Chunk.Kind.VERB)
                        && clause.chunk(verb).is(WordClass.LEAVES)
                        && clause.chunk(noun).isDuring();
        if (leaves) {
            surroundings.stations(verb + 1, noun);
            IntStream.range(verb + 1, noun)
                    .filter(c -> clause.is(c, Chunk.Kind.DATE))
                    .forEach(c -> surroundings.date(clause.chunk(c)));
        }
        return leaves;
    }

    /// "خلال زيارته … الرئيس": whose visit it is the pronoun tells; a person behind it is somebody
    /// else.
    boolean isHost(Mention behind) {
        return rule.isVisit() && behind.kind() == Mention.Kind.PERSON;
    }

    /// "زيارة لوفد من الوزارة", "زيارة مرتقبة للرئيس الصيني": who comes, not whom somebody visits.
    boolean isVisitor(int noun, Chunk behind) {
        boolean comes =
                behind.mention()
                        .filter(
                                who ->
                                        who.isDelegation()
                                                || who.kind() == Mention.Kind.PERSON
                                                        && !who.offices().isEmpty())
                        .isPresent();
        return rule.isVisit()
                && rules.marks(behind.preposition(), "for")
                && comes
                && surroundings.arguments().actors() == 0
                && !clause.words().token(clause.chunk(noun).start()).definite();
    }

    /// "متوجها إلى … في زيارة": where the visit leads to stands before it.
    boolean isBound(int noun) {
        return rule.isVisit()
                && clause.is(noun - 1, Chunk.Kind.MENTION)
                && rules.marks(clause.chunk(noun - 1).preposition(), "to")
                && rules.marks(clause.chunk(noun).preposition(), "in");
    }

    /// The day when someone leaves for a visit, unless he is only on his way there.
    Optional<Chunk> departure(int noun) {
        int c = noun - 2;
        while (clause.is(c, Chunk.Kind.MENTION) || clause.is(c, Chunk.Kind.COMMA)) {
            c--;
        }
        return clause.is(c, Chunk.Kind.DATE) ? Optional.of(clause.chunk(c)) : Optional.empty();
    }

    /// "التقى … خلال زيارة رسمية إلى …", "في زيارة …": the visit is that of the one spoken of.
    private boolean isJourney(int noun) {
        return isCircumstance(noun) && surroundings.arguments().has("to");
    }

    private boolean isCircumstance(int noun) {
        boolean within =
                clause.chunk(noun).isDuring()
                        || rules.marks(clause.chunk(noun).preposition(), "in");
        return within && !clause.words().token(clause.chunk(noun).start()).definite();
    }

    /// "…، الذي وصل إلى عمان في زيارة": who arrives, else the one spoken of.
    private Mention goer(int noun) {
        int verb = noun - 1;
        while (clause.is(verb, Chunk.Kind.MENTION) || clause.is(verb, Chunk.Kind.DATE)) {
            verb--;
        }
        boolean relative =
                clause.is(verb, Chunk.Kind.VERB) && clause.is(verb - 1, Chunk.Kind.RELATIVE);
        return relative
                ? clause.subjectsBefore(verb).stream()
                        .findFirst()
                        .orElseGet(() -> clause.antecedent(noun))
                : clause.antecedent(noun);
    }

    /// "استقبل … نظيره … في زيارة رسمية": who is received has come.
    private Optional<Mention> received(int noun) {
        int verb = clause.pastNames(noun, -1);
        boolean receives =
                rules.marks(clause.chunk(noun).preposition(), "in")
                        && isCircumstance(noun)
                        && clause.is(verb, Chunk.Kind.VERB)
                        && clause.chunk(verb).rules().stream()
                                .anyMatch(received -> received.gives(Rule.OBJECT, Liqa.GUEST));
        boolean named = clause.is(noun - 1, Chunk.Kind.MENTION) && clause.chunk(noun - 1).isBare();
        return receives && named && noun - 1 > verb + 1
                ? clause.chunk(noun - 1).mention()
                : Optional.empty();
    }
}
