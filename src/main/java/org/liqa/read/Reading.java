package org.liqa.read;

import java.util.Optional;

/// What came of one thing in the input: an article, or why there is none.
public sealed interface Reading {
    /// The file as it was named or found; `standard input` for that.
    String where();

    /// Counted from 1, where the input has several articles.
    Optional<Long> line();

    /// `file:line`, for people and editors.
    default String place() {
        return where() + line().map(number -> ":" + number).orElse("");
    }

    /// An article that can be worked on.
    record Read(Article article, String where, Optional<Long> line) implements Reading {}

    /// Input that is no article; the run goes on.
    ///
    /// @param reason what is wrong, and where it helps what would be right
    record Rejected(String where, Optional<Long> line, String reason) implements Reading {
        /// `file:line: reason`, for people and editors.
        public String message() {
            return place() + ": " + reason;
        }
    }
}
