package org.liqa.time.grammar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.liqa.lexicon.TimeWord;

/// A piece of text as the grammar sees it: a known word or phrase, an unknown word, a number, or a
/// single mark.
///
/// @param start where it begins in the body, without letters joined before it
/// @param end where it ends in the body, excluded
/// @param senses the words of time that it can be; empty for most
/// @param mark the character, if it is a punctuation mark or a line break; else 0
/// @param number its value, if it is up to four digits
/// @param clitics what is joined before it
/// @param glued whether it is digits that are part of a longer figure, such as 16,30
record Word(
        int start,
        int end,
        List<TimeWord> senses,
        char mark,
        OptionalInt number,
        Clitics clitics,
        boolean glued) {
    /// The letters joined before a word.
    ///
    /// @param and whether a conjunction is
    /// @param preposition whether a preposition is
    /// @param article whether the article is, and is not part of the word as listed
    record Clitics(boolean and, boolean preposition, boolean article) {
        static final Clitics NONE = new Clitics(false, false, false);
    }

    /// The sense of that kind, if it has one.
    Optional<TimeWord> sense(TimeWord.Kind kind) {
        for (TimeWord sense : senses) {
            if (sense.kind() == kind) {
                return Optional.of(sense);
            }
        }
        return Optional.empty();
    }

    boolean is(TimeWord.Kind kind) {
        return sense(kind).isPresent();
    }

    /// Whether a date can begin with it.
    boolean isKnown() {
        return !senses.isEmpty() || number.isPresent();
    }

    boolean isMark(String marks) {
        return mark != 0 && marks.indexOf(mark) >= 0;
    }
}
