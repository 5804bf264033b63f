package org.liqa.extract;

import java.util.Optional;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.lexicon.WordClass;

/// Finds whose word it is that something happened.
final class SourceReader {
    private final Clause clause;

    SourceReader(Clause clause) {
        this.clause = clause;
    }

    /// Whose word it is: the subject of a verb of saying that stands before the claim with "أن".
    Optional<Mention> of(int trigger) {
        for (int c = trigger - 1; c >= 0; c--) {
            boolean that =
                    clause.is(c, Chunk.Kind.CLAUSE)
                            && clause.words().is(clause.chunk(c).start(), WordClass.THAT);
            if (that) {
                return sayer(c);
            }
            if (clause.is(c, Chunk.Kind.VERB)
                    && clause.words().is(clause.chunk(c).start(), WordClass.CONTRADICTS)) {
                return nextMention(c, trigger); // "نفت الوزارة عقد أي لقاء"
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> sayer(int that) {
        for (int c = that - 1; c >= 0; c--) {
            if (clause.is(c, Chunk.Kind.VERB)
                    && clause.words().is(clause.chunk(c).start(), WordClass.SAYS)) {
                Optional<Mention> behind = nextMention(c, that);
                return behind.isPresent() ? behind : clause.subjectsBefore(c).stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> nextMention(int verb, int end) {
        for (int c = verb + 1; c < end; c++) {
            if (clause.is(c, Chunk.Kind.MENTION) && clause.chunk(c).isBare()) {
                return clause.chunk(c).mention();
            }
            if (!clause.is(c, Chunk.Kind.DATE)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
