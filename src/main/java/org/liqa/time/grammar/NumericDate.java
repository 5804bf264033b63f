package org.liqa.time.grammar;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.liqa.lexicon.TimeWord.Kind;
import org.liqa.time.CalendarSystem;
import org.liqa.time.DateExpression;
import org.liqa.time.DateExpression.Anchor;
import org.liqa.time.DateExpression.OnDate;

/// Dates in digits: "5/8/2020", "05-08-2020", "2020-08-05", "22 / 10 / 1436". The day comes first,
/// unless only the month can.
final class NumericDate {
    private static final String SEPARATORS = "/-.";
    private static final int LENGTH = 5;

    private NumericDate() {}

    static Optional<DateExpression> read(Cursor cursor) {
        return cursor.attempt(
                () -> {
                    if (!isWhole(cursor)) {
                        return Optional.empty();
                    }
                    Optional<DateExpression> date =
                            date(number(cursor, 0), number(cursor, 2), number(cursor, 4));
                    cursor.moveTo(cursor.position() + LENGTH);
                    if (!cursor.skip(Kind.GREGORIAN_ERA)) {
                        cursor.skip(Kind.HIJRI_ERA);
                    }
                    return date;
                });
    }

    /// Whether three numbers with the same mark between them come next, and are not part of
    /// something longer.
    private static boolean isWhole(Cursor cursor) {
        Word mark = cursor.peek(1);
        boolean three = Stream.of(0, 2, 4).allMatch(i -> cursor.peek(i).number().isPresent());
        return three
                && mark.isMark(SEPARATORS)
                && cursor.peek(3).mark() == mark.mark()
                && !(cursor.peek(-1).isMark(SEPARATORS + "+")
                        && cursor.peek(-1).end() == cursor.peek(0).start())
                && !(cursor.peek(LENGTH).mark() == mark.mark()
                        && cursor.peek(LENGTH + 1).number().isPresent());
    }

    private static int number(Cursor cursor, int ahead) {
        OptionalInt number = cursor.peek(ahead).number();
        return number.orElseThrow();
    }

    private static Optional<DateExpression> date(int first, int second, int third) {
        return Stream.of(CalendarSystem.values())
                .flatMap(
                        calendar ->
                                Stream.of(
                                                of(calendar, third, second, first),
                                                of(calendar, third, first, second),
                                                of(calendar, first, second, third))
                                        .flatMap(Optional::stream))
                .findFirst();
    }

    private static Optional<DateExpression> of(
            CalendarSystem calendar, int year, int month, int day) {
        boolean possible =
                calendar.isPlausible(year)
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && calendar.day(year, month, day).isPresent();
        return possible
                ? Optional.of(
                        new OnDate(
                                calendar,
                                Optional.of(day),
                                month,
                                new Anchor.OfYear(year),
                                Optional.empty()))
                : Optional.empty();
    }
}
