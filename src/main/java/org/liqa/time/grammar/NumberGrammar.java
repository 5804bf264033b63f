package org.liqa.time.grammar;

import java.util.Optional;
import java.util.OptionalInt;
import org.liqa.lexicon.TimeWord;
import org.liqa.lexicon.TimeWord.Kind;

/// Numbers, in digits and in words: "5", "الخامس", "الثالث عشر", "الخامس والعشرين", "ثلاثة", "خمسة
/// عشر".
final class NumberGrammar {
    private static final int TEN = 10;
    private static final int LARGEST_AMOUNT = 999;

    private NumberGrammar() {}

    /// The number of a day in a month.
    static Optional<Integer> day(Cursor cursor) {
        return cursor.attempt(() -> figure(cursor).or(() -> dayInWords(cursor)))
                .filter(day -> day >= 1 && day <= 31);
    }

    private static Optional<Integer> figure(Cursor cursor) {
        return cursor.attempt(
                () -> {
                    cursor.skip(Kind.ARTICLE);
                    OptionalInt number = cursor.takeNumber();
                    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
                });
    }

    /// Ordinals, or cardinals with the article ("العشرين").
    private static Optional<Integer> dayInWords(Cursor cursor) {
        return cursor.take(Kind.ORDINAL)
                .or(() -> cursor.takeDefinite(Kind.NUMBER))
                .map(first -> compound(cursor, first.value()));
    }

    /// How many there are of something.
    static Optional<Integer> amount(Cursor cursor) {
        return figure(cursor)
                .filter(number -> number >= 1 && number <= LARGEST_AMOUNT)
                .or(() -> cursor.take(Kind.NUMBER).map(first -> compound(cursor, first.value())));
    }

    /// The number that begins with these units: a teen, or units and tens.
    private static int compound(Cursor cursor, int units) {
        Optional<TimeWord> next = cursor.peek(0).sense(Kind.NUMBER);
        if (units >= TEN || next.isEmpty()) {
            return units;
        }
        int tens = next.get().value();
        boolean isTeen = tens == TEN && !cursor.peek(0).clitics().and();
        boolean isTens = tens > TEN && cursor.peek(0).clitics().and();
        if (isTeen || isTens) {
            cursor.moveTo(cursor.position() + 1);
            return tens + units;
        }
        return units;
    }
}
