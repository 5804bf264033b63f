package org.liqa.extract.argument;

import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Words;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.WordClass;

/// Finds where a sentence goes on behind what is said in between of who is present or who somebody
/// is.
final class Parentheses {
    private final Clause clause;
    private final Rules rules;
    private final Locations locations;

    Parentheses(Clause clause, Rules rules, Locations locations) {
        this.clause = clause;
        this.rules = rules;
        this.locations = locations;
    }

    /// "برفقة", "بحضور": who follows is no party.
    boolean isCompany(Chunk chunk) {
        Words words = clause.words();
        return words.is(chunk.start(), WordClass.COMPANY)
                || words.is(chunk.start(), WordClass.ATTENDANCE);
    }

    /// "استقبل …، بحضور …، وفدا من …": where the sentence goes on behind those who are present, at
    /// another party; negative if it does not.
    ///
    /// @param open whether that may be the object
    int behindCompany(int company, boolean open) {
        boolean present = false;
        for (int i = company + 1; i < clause.size(); i++) {
            Chunk chunk = clause.chunk(i);
            if (chunk.kind() == Chunk.Kind.MENTION) {
                boolean apart =
                        present && !clause.is(i - 1, Chunk.Kind.MENTION)
                                || locations.isLocative(i - 1);
                boolean object = open && apart && chunk.isBare() && !chunk.joined();
                if (object || present && marksParty(chunk)) {
                    return i;
                }
                present |= chunk.isBare();
            } else if (chunk.kind() != Chunk.Kind.COMMA && chunk.kind() != Chunk.Kind.DATE) {
                return -1;
            }
        }
        return -1;
    }

    /// Where the sentence goes on behind a relative clause between commas: at a noun phrase without
    /// a preposition, or with one that marks another party; negative if it does not.
    int behindRelative(int relative) {
        for (int i = relative + 1; i + 1 < clause.size() && !clause.is(i, Chunk.Kind.STOP); i++) {
            Chunk next = clause.chunk(i + 1);
            if (clause.is(i, Chunk.Kind.COMMA)
                    && next.kind() == Chunk.Kind.MENTION
                    && (next.isBare() || marksParty(next))
                    && !next.joined()) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean marksParty(Chunk chunk) {
        return rules.marks(chunk.preposition(), "with");
    }
}
