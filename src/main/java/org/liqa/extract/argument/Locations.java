package org.liqa.extract.argument;

import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.WordClass;
import org.liqa.vocabulary.Liqa;

/// Tells which phrases say where the event is, and which only say more of another phrase.
final class Locations {
    private final Clause clause;
    private final Rules rules;
    private final Rule rule;

    Locations(Clause clause, Rules rules, Rule rule) {
        this.clause = clause;
        this.rules = rules;
        this.rule = rule;
    }

    /// Whether the chunk is a place or state behind "في" or "ب".
    boolean isLocative(int i) {
        return clause.is(i, Chunk.Kind.MENTION) && isLocative(clause.chunk(i));
    }

    boolean isLocative(Chunk chunk) {
        String function = rules.function(chunk.preposition()).orElse("");
        return (function.equals("in") || function.equals("by"))
                && chunk.mention().get().isLocation();
    }

    /// Whether a place only says more of the phrase before it: "الأوضاع في …", "سفير … في … فلان".
    boolean isWithin(int i) {
        boolean timed =
                clause.is(clause.is(i + 1, Chunk.Kind.COMMA) ? i + 2 : i + 1, Chunk.Kind.DATE);
        boolean adjacent = i > 0 && clause.chunk(i).start() == clause.chunk(i - 1).end() + 1;
        if (timed || !adjacent) {
            return false;
        }
        boolean visited = // "زيارة لفرع الجامعة في …"
                clause.is(i - 2, Chunk.Kind.EVENT)
                        && rule.gives("for", Liqa.PLACE_OF)
                        && rules.marks(clause.chunk(i - 1).preposition(), "for");
        boolean ofNoun =
                clause.is(i - 1, Chunk.Kind.NOUN)
                        && !visited
                        && !clause.chunk(i - 1).isDuring() // "على هامش أعمال … في نيويورك"
                        && !clause.hasSuffix(i - 1)
                        && !clause.chunk(i).mention().get().known().isEmpty()
                        && rules.marks(clause.chunk(i).preposition(), "in");
        return ofNoun || isOfOffice(i) || isFormalState(i);
    }

    /// "وزير الدولة لشؤون الدفاع بدولة …": a state by its full name says whose office it is.
    private boolean isFormalState(int i) {
        Chunk office = clause.chunk(i - 1);
        boolean open =
                office.kind() == Chunk.Kind.NOUN
                        || office.mention().filter(who -> !who.offices().isEmpty()).isPresent();
        return open
                && clause.chunk(i).mention().get().kind() == Mention.Kind.STATE
                && clause.words().is(clause.chunk(i).start(), WordClass.LOCALITY);
    }

    /// Whether the place stands between an office and the name of who holds it.
    private boolean isOfOffice(int i) {
        if (!clause.is(i - 1, Chunk.Kind.MENTION) || !clause.is(i + 1, Chunk.Kind.MENTION)) {
            return false;
        }
        Chunk next = clause.chunk(i + 1);
        Mention holder = next.mention().get();
        return clause.chunk(i - 1).mention().get().name().isEmpty()
                && next.isBare()
                && !next.joined()
                && holder.kind() == Mention.Kind.PERSON
                && holder.offices().isEmpty();
    }

    /// Whether the place is somebody's room in the place that follows: "مكتبه بقصر …".
    boolean isNarrower(int i) {
        return clause.words().isSuffix(clause.chunk(i).end() - 1)
                && clause.is(i + 1, Chunk.Kind.MENTION)
                && isLocative(clause.chunk(i + 1));
    }
}
