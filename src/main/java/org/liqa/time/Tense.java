package org.liqa.time;

/// Whether what a date belongs to has happened. It decides which Sunday or which July is meant.
public enum Tense {
    PAST,
    FUTURE
}
