package org.liqa.time.grammar;

import java.util.Optional;
import java.util.stream.Stream;
import org.liqa.lexicon.TimeWord;
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
    private static final String OPENING = "(/[";
    private static final String CLOSING = ")]";

    private CalendarGrammar() {}

    /// The name of a month, in both its names if it has them.
    ///
    /// @param sure whether it cannot be another word
    private record Month(CalendarSystem calendar, int number, boolean sure) {}

    /// A day or days, or a month, with what is said of the year.
    static Optional<DateExpression> date(Cursor cursor) {
        return cursor.attempt(() -> NumericDate.read(cursor))
                .or(() -> cursor.attempt(() -> days(cursor)))
                .or(() -> cursor.attempt(() -> months(cursor)))
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
                    if (!Link.take(cursor)) {
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
                    return month(cursor)
                            .map(
                                    month ->
                                            onDays(
                                                    month,
                                                    first,
                                                    last,
                                                    YearGrammar.anchor(
                                                            cursor, month.calendar, true)));
                });
    }

    private static DateExpression onDays(Month month, int first, int last, Anchor anchor) {
        OnDate end =
                new OnDate(
                        month.calendar, Optional.of(last), month.number, anchor, Optional.empty());
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

    private static Optional<DateExpression> months(Cursor cursor) {
        boolean shown = isShown(cursor);
        boolean edge = cursor.skip(Kind.EDGE);
        boolean word = cursor.skip(Kind.MONTH_UNIT);
        return month(cursor)
                .flatMap(
                        first -> {
                            Optional<Month> last = nextMonth(cursor, first);
                            Anchor anchor = YearGrammar.anchor(cursor, first.calendar, false);
                            boolean sure =
                                    first.sure
                                            || shown
                                            || edge
                                            || word
                                            || last.isPresent()
                                            || !(anchor instanceof Anchor.Unsaid);
                            return sure
                                    ? Optional.of(inMonths(first, last, anchor))
                                    : Optional.empty();
                        });
    }

    private static DateExpression inMonths(Month first, Optional<Month> last, Anchor anchor) {
        DateExpression start = inMonth(first, anchor);
        return last.<DateExpression>map(month -> new Range(start, inMonth(month, anchor)))
                .orElse(start);
    }

    private static OnDate inMonth(Month month, Anchor anchor) {
        return new OnDate(month.calendar, Optional.empty(), month.number, anchor, Optional.empty());
    }

    private static Optional<Month> nextMonth(Cursor cursor, Month first) {
        return cursor.attempt(
                () ->
                        Link.take(cursor)
                                ? month(cursor)
                                        .filter(
                                                next ->
                                                        next.calendar == first.calendar
                                                                && next.number > first.number)
                                : Optional.empty());
    }

    private static boolean isShown(Cursor cursor) {
        Word before = cursor.peek(-1);
        return Stream.of(Kind.IN, Kind.SINCE, Kind.UNTIL, Kind.WITHIN).anyMatch(before::is);
    }

    private static boolean isLed(Cursor cursor) {
        Word before = cursor.peek(-1);
        return isShown(cursor)
                || Stream.of(Kind.DAY_UNIT, Kind.WEEKDAY, Kind.RELATIVE_DAY).anyMatch(before::is);
    }

    private static Optional<Month> month(Cursor cursor) {
        return cursor.attempt(
                        () ->
                                cursor.take(Kind.MONTH)
                                        .filter(_ -> !cursor.peek(-1).clitics().article()))
                .map(
                        word ->
                                new Month(
                                        CalendarSystem.GREGORIAN,
                                        word.value(),
                                        otherName(cursor, word) || !word.ambiguous()))
                .or(
                        () ->
                                cursor.take(Kind.HIJRI_MONTH)
                                        .map(
                                                word ->
                                                        new Month(
                                                                CalendarSystem.HIJRI,
                                                                word.value(),
                                                                !word.ambiguous())));
    }

    /// "تموز/يوليو", "تموز (يوليو)", "يوليو تموز".
    private static boolean otherName(Cursor cursor, TimeWord first) {
        return cursor.attempt(
                        () -> {
                            boolean opened = cursor.skipMark(OPENING);
                            return cursor.take(Kind.MONTH)
                                    .filter(other -> other.value() == first.value())
                                    .filter(_ -> cursor.skipMark(CLOSING) || true)
                                    .filter(_ -> opened || !cursor.peek(-1).clitics().and());
                        })
                .isPresent();
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
