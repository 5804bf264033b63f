package org.liqa.time.grammar;

import java.util.Optional;
import java.util.stream.Stream;
import org.liqa.lexicon.TimeWord.Kind;
import org.liqa.time.CalendarSystem;
import org.liqa.time.DateExpression;
import org.liqa.time.DateExpression.Anchor;
import org.liqa.time.DateExpression.DayOf;
import org.liqa.time.DateExpression.OnDate;
import org.liqa.time.DateExpression.Range;

/// Days and months of a calendar: "5 أغسطس", "الثالث عشر من مايو 2020", "يومي 5 و6 يونيو",
/// "تموز/يوليو الماضي", "14 من الشهر الجاري".
final class CalendarGrammar {
    private static final String OPENING = "([";
    private static final String CLOSING = ")]";

    private CalendarGrammar() {}

    /// A day or days, or a month, with what is said of the year.
    static Optional<DateExpression> date(Cursor cursor) {
        return cursor.attempt(() -> NumericDate.read(cursor))
                .or(() -> cursor.attempt(() -> days(cursor)))
                .or(() -> cursor.attempt(() -> MonthGrammar.months(cursor)))
                .map(date -> inBothCalendars(cursor, date));
    }

    private static Optional<DateExpression> days(Cursor cursor) {
        boolean led = isLed(cursor);
        return NumberGrammar.day(cursor)
                .flatMap(
                        first -> {
                            int last = lastOfList(cursor, first);
                            return ofMonth(cursor, first, last)
                                    .or(() -> ofPassingMonth(cursor, first, last, led));
                        });
    }

    /// "5 و6 و7", "5-7", "5 إلى 7": the last of them; the first if it is alone.
    private static int lastOfList(Cursor cursor, int first) {
        int last = first;
        for (Optional<Integer> next = next(cursor, last);
                next.isPresent();
                next = next(cursor, last)) {
            last = next.get();
        }
        return last;
    }

    private static Optional<Integer> next(Cursor cursor, int last) {
        return cursor.attempt(
                () -> {
                    if (!cursor.skipLink()) {
                        return Optional.empty();
                    }
                    cursor.skip(Kind.DAY_UNIT);
                    return NumberGrammar.day(cursor).filter(day -> day > last);
                });
    }

    private static Optional<DateExpression> ofMonth(Cursor cursor, int first, int last) {
        return cursor.attempt(
                () -> {
                    cursor.skip(Kind.FROM);
                    cursor.skip(Kind.MONTH_UNIT);
                    return MonthGrammar.month(cursor)
                            .map(
                                    month ->
                                            onDays(
                                                    month,
                                                    first,
                                                    last,
                                                    YearGrammar.anchor(
                                                            cursor, month.calendar(), true)));
                });
    }

    private static DateExpression onDays(
            MonthGrammar.Month month, int first, int last, Anchor anchor) {
        OnDate end =
                new OnDate(
                        month.calendar(),
                        Optional.of(last),
                        month.number(),
                        anchor,
                        Optional.empty());
        return first == last ? end : new Range(end.withDay(first), end);
    }

    /// "14 من الشهر الجاري", "14 الجاري".
    private static Optional<DateExpression> ofPassingMonth(
            Cursor cursor, int first, int last, boolean led) {
        return cursor.attempt(
                () -> {
                    cursor.skip(Kind.FROM);
                    return ShiftGrammar.passing(cursor, Kind.MONTH_UNIT)
                            .or(() -> YearGrammar.turn(cursor).filter(turn -> led && turn == 0))
                            .map(
                                    months ->
                                            first == last
                                                    ? new DayOf(last, months)
                                                    : new Range(
                                                            new DayOf(first, months),
                                                            new DayOf(last, months)));
                });
    }

    private static boolean isLed(Cursor cursor) {
        Word before = cursor.peek(-1);
        return MonthGrammar.isShown(cursor)
                || Stream.of(Kind.DAY_UNIT, Kind.WEEKDAY, Kind.RELATIVE_DAY).anyMatch(before::is);
    }

    /// "26 شوال 1436 هـ الموافق 11 أغسطس 2015 م": the Gregorian of the two.
    private static DateExpression inBothCalendars(Cursor cursor, DateExpression date) {
        return cursor.attempt(
                        () -> {
                            cursor.skipMark(OPENING);
                            if (!cursor.skip(Kind.CORRESPONDING)) {
                                return Optional.empty();
                            }
                            cursor.skip(Kind.PREPOSITION);
                            cursor.skip(Kind.DAY_UNIT);
                            cursor.skip(Kind.WEEKDAY);
                            Optional<DateExpression> other =
                                    NumericDate.read(cursor)
                                            .or(() -> cursor.attempt(() -> days(cursor)));
                            cursor.skipMark(CLOSING);
                            return other;
                        })
                .map(other -> isGregorian(other) ? other : date)
                .orElse(date);
    }

    private static boolean isGregorian(DateExpression date) {
        return date instanceof OnDate on && on.calendar() == CalendarSystem.GREGORIAN;
    }
}
