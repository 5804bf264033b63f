package org.liqa.time.grammar;

import java.util.Optional;
import java.util.stream.Stream;
import org.liqa.lexicon.TimeWord;
import org.liqa.lexicon.TimeWord.Kind;
import org.liqa.time.CalendarSystem;
import org.liqa.time.DateExpression;
import org.liqa.time.DateExpression.Anchor;
import org.liqa.time.DateExpression.OnDate;
import org.liqa.time.DateExpression.Range;

/// Months: "يوليو", "تموز/يوليو الماضي", "أواخر شهر ماي 2019", "شهري مايو ويونيو".
final class MonthGrammar {
    private static final String OPENING = "(/[";
    private static final String CLOSING = ")]";

    private MonthGrammar() {}

    /// The name of a month, in both its names if it has them.
    ///
    /// @param sure whether it cannot be another word
    record Month(CalendarSystem calendar, int number, boolean sure) {}

    /// A month or two, with what is said of the year; an ambiguous name only in company.
    static Optional<DateExpression> months(Cursor cursor) {
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
                        cursor.skipLink()
                                ? month(cursor)
                                        .filter(
                                                next ->
                                                        next.calendar == first.calendar
                                                                && next.number > first.number)
                                : Optional.empty());
    }

    /// Whether the word before is a preposition of time.
    static boolean isShown(Cursor cursor) {
        Word before = cursor.peek(-1);
        return Stream.of(Kind.IN, Kind.SINCE, Kind.UNTIL, Kind.WITHIN).anyMatch(before::is);
    }

    /// The name of a month.
    static Optional<Month> month(Cursor cursor) {
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
}
