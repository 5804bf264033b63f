package org.liqa.time.grammar;

import org.liqa.lexicon.TimeWord.Kind;

/// What stands between the two ends of a stretch.
final class Link {
    private static final String DASHES = "-–—";

    private Link() {}

    /// Takes "-", "إلى", "حتى" or "و"; whether there was one. A conjunction joined to the next word
    /// takes nothing.
    static boolean take(Cursor cursor) {
        return takeUpTo(cursor) || cursor.skip(Kind.CONJUNCTION) || cursor.peek(0).clitics().and();
    }

    /// Takes "-", "إلى" or "حتى"; whether there was one.
    static boolean takeUpTo(Cursor cursor) {
        return cursor.skipMark(DASHES) || cursor.skip(Kind.TO) || cursor.skip(Kind.UNTIL);
    }
}
