package org.liqa.extract.clause;

import java.util.Set;
import java.util.stream.IntStream;
import org.liqa.extract.phrase.Mention;

/// Where a sentence says that its news is from, which is nobody's doing: "القاهرة (أ ش أ) - استقبل
/// …".
final class Dateline {
    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final String OPENING = "(";
    private final Clause clause;

    Dateline(Clause clause) {
        this.clause = clause;
    }

    /// Whether the mention is the place of the news or, in brackets, the agency.
    boolean contains(int mention) {
        return clause.is(mention - 1, Chunk.Kind.COMMA) && isWritten(mention - 1, Set.of(OPENING))
                || isPlace(mention);
    }

    private boolean isPlace(int i) {
        Mention.Kind kind = clause.chunk(i).mention().get().kind();
        return i == 0
                && (kind == Mention.Kind.PLACE || kind == Mention.Kind.STATE)
                && IntStream.range(1, clause.size())
                        .takeWhile(
                                c ->
                                        clause.is(c, Chunk.Kind.COMMA)
                                                || clause.is(c, Chunk.Kind.DATE))
                        .anyMatch(c -> isWritten(c, DASHES));
    }

    private boolean isWritten(int i, Set<String> marks) {
        return marks.contains(clause.words().token(clause.chunk(i).start()).written());
    }
}
