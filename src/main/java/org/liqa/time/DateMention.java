package org.liqa.time;

import org.liqa.read.Span;

/// A place in the text that speaks of a time.
///
/// @param span of the expression in the body, without the preposition before it
/// @param expression what it says
/// @param relation how the time is related to what happens
public record DateMention(Span span, DateExpression expression, Relation relation) {
    /// How what happens is related to a time.
    public enum Relation {
        /// It happens then.
        AT,
        /// It has gone on, or goes on, from then.
        SINCE,
        /// It goes on until then.
        UNTIL,
        /// It happens some time before.
        BEFORE,
        /// It happens some time after.
        AFTER
    }
}
