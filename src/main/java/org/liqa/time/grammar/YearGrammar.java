package org.liqa.time.grammar;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.liqa.lexicon.TimeWord;
import org.liqa.lexicon.TimeWord.Kind;
import org.liqa.time.CalendarSystem;
import org.liqa.time.DateExpression;
import org.liqa.time.DateExpression.Anchor;
import org.liqa.time.DateExpression.OnYear;
import org.liqa.time.DateExpression.Range;

/// Years: "عام 2015", "1436هـ", "في 2013", "من العام الماضي", "صيف 2015", "الربع الأول من العام
/// الجاري", "ثمانينات القرن الماضي".
final class YearGrammar {
    private static final String COMMAS = ",،";

    private YearGrammar() {}

    /// What follows a day, a month or a part of the year and says of which year it is; never empty.
    ///
    /// @param certain whether the number behind it must be the year, as behind a day and a month
    static Anchor anchor(Cursor cursor, CalendarSystem calendar, boolean certain) {
        return cursor.attempt(() -> behind(cursor, calendar, certain))
                .or(() -> turn(cursor).map(Anchor.ByTurn::new))
                .orElseGet(Anchor.Unsaid::new);
    }

    private static Optional<Anchor> behind(
            Cursor cursor, CalendarSystem calendar, boolean certain) {
        cursor.skipMark(COMMAS);
        cursor.skip(Kind.FROM);
        return numbered(cursor)
                .filter(_ -> certain || !cursor.isAt(Kind.COUNTED))
                .filter(year -> year.calendar() == calendar)
                .<Anchor>map(year -> new Anchor.OfYear(year.year()))
                .or(() -> yearsAway(cursor).map(Anchor.YearsAway::new));
    }

    /// "الماضي", "المقبل", "الجاري".
    static Optional<Integer> turn(Cursor cursor) {
        return cursor.takeDefinite(Kind.TURN)
                .or(
                        () ->
                                cursor.peek(0)
                                        .sense(Kind.TURN)
                                        .filter(turn -> Math.abs(turn.value()) > 1)
                                        .flatMap(_ -> cursor.take(Kind.TURN)))
                .map(TimeWord::value);
    }

    /// "العام الماضي", "هذا العام".
    private static Optional<Integer> yearsAway(Cursor cursor) {
        return cursor.attempt(
                () ->
                        cursor.skip(Kind.THIS)
                                ? cursor.takeDefinite(Kind.YEAR_UNIT).map(_ -> 0)
                                : cursor.takeDefinite(Kind.YEAR_UNIT).flatMap(_ -> turn(cursor)));
    }

    /// A number that can be a year, with or without the word and the era.
    private static Optional<OnYear> numbered(Cursor cursor) {
        return cursor.attempt(
                () -> {
                    cursor.skip(Kind.YEAR_UNIT);
                    OptionalInt number = cursor.takeNumber();
                    return number.isEmpty() ? Optional.empty() : year(number.getAsInt(), cursor);
                });
    }

    private static Optional<OnYear> year(int number, Cursor cursor) {
        boolean gregorian = cursor.skip(Kind.GREGORIAN_ERA);
        boolean hijri = !gregorian && cursor.skip(Kind.HIJRI_ERA);
        return Stream.of(CalendarSystem.values())
                .filter(calendar -> calendar.isPlausible(number))
                .filter(calendar -> calendar == CalendarSystem.HIJRI ? !gregorian : !hijri)
                .findFirst()
                .map(calendar -> new OnYear(calendar, number));
    }

    /// A year that stands alone: it has the word, an era, or something before it that shows it for
    /// one.
    static Optional<DateExpression> alone(Cursor cursor) {
        int start = cursor.position();
        boolean shown = isShown(cursor);
        boolean hasWord = cursor.isAt(Kind.YEAR_UNIT);
        return cursor.attempt(() -> numbered(cursor))
                .filter(_ -> hasWord || hasEra(cursor) || shown && !cursor.isAt(Kind.COUNTED))
                .map(
                        first ->
                                last(cursor, first)
                                        .<DateExpression>map(last -> new Range(first, last))
                                        .orElse(first))
                .or(
                        () -> {
                            cursor.moveTo(start);
                            return Optional.empty();
                        });
    }

    private static boolean isShown(Cursor cursor) {
        Word before = cursor.peek(-1);
        return Stream.of(
                        Kind.IN,
                        Kind.SINCE,
                        Kind.UNTIL,
                        Kind.BEFORE,
                        Kind.AFTER,
                        Kind.WITHIN,
                        Kind.EDGE,
                        Kind.DATED,
                        Kind.NAMED_AFTER)
                .anyMatch(before::is);
    }

    private static boolean hasEra(Cursor cursor) {
        return cursor.peek(-1).is(Kind.GREGORIAN_ERA) || cursor.peek(-1).is(Kind.HIJRI_ERA);
    }

    private static Optional<OnYear> last(Cursor cursor, OnYear first) {
        return cursor.attempt(
                () ->
                        Link.take(cursor)
                                ? numbered(cursor)
                                        .filter(
                                                last ->
                                                        last.calendar() == first.calendar()
                                                                && last.year() > first.year())
                                : Optional.empty());
    }

    /// A year behind "from" or "between", where another must follow.
    static Optional<DateExpression> range(Cursor cursor) {
        return cursor.attempt(
                () ->
                        numbered(cursor)
                                .flatMap(
                                        first ->
                                                last(cursor, first)
                                                        .map(last -> new Range(first, last))));
    }
}
