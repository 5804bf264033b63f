package org.liqa.query;

/// Why a question cannot be answered, in words for the person who asked: one line for each reason.
public final class QueryProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean wrongUse;

    private QueryProblem(String message, boolean wrongUse) {
        super(message, null, false, false);
        this.wrongUse = wrongUse;
    }

    /// The question itself is wrong: an unknown name, a malformed value, a syntax error.
    static QueryProblem wrongUse(String message) {
        return new QueryProblem(message, true);
    }

    /// The question is right, but answering it failed: too slow, the endpoint did not answer.
    static QueryProblem failure(String message) {
        return new QueryProblem(message, false);
    }

    /// Whether asking otherwise would help.
    public boolean isWrongUse() {
        return wrongUse;
    }
}
