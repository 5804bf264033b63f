package org.liqa.extract.argument;

import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.WordClass;
import org.liqa.vocabulary.Liqa;

/// A visit that a sentence gives as the time of something else, without saying whose it is.
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
        if (!rule.kind().equals(Liqa.VISIT)) {
            return false;
        }
        boolean read = isJourney(noun) || isLeaving(noun);
        if (read) {
            surroundings.arguments().fill(Rule.SUBJECT, clause.antecedent(noun));
        }
        return read;
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
        }
        return leaves;
    }

    /// "متوجها إلى … في زيارة": where the visit leads to stands before it.
    boolean isBound(int noun) {
        return rule.kind().equals(Liqa.VISIT)
                && clause.is(noun - 1, Chunk.Kind.MENTION)
                && rules.marks(clause.chunk(noun - 1).preposition(), "to")
                && rules.marks(clause.chunk(noun).preposition(), "in");
    }

    /// "التقى … خلال زيارة رسمية إلى …", "في زيارة …": the visit is that of the one spoken of.
    private boolean isJourney(int noun) {
        boolean within =
                clause.chunk(noun).isDuring()
                        || rules.marks(clause.chunk(noun).preposition(), "in");
        return within
                && surroundings.arguments().has("to")
                && !clause.words().token(clause.chunk(noun).start()).definite();
    }
}
