package org.liqa.time.grammar;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.liqa.lexicon.TimeWord;
import org.liqa.lexicon.TimeWord.Kind;
import org.liqa.time.DateExpression;
import org.liqa.time.DateExpression.NamedDay;
import org.liqa.time.DateExpression.OnDate;
import org.liqa.time.DateExpression.OnWeekday;
import org.liqa.time.DateExpression.Range;
import org.liqa.time.DateExpression.Shifted;
import org.liqa.time.DateExpression.WeekdayOf;

/// One time, however said: "مساء أمس الجمعة", "الأربعاء (5 أغسطس)", "يوم الأحد المقبل", and all
/// that the other grammars know.
final class MomentGrammar {
    private static final String OPENING = "(«\"“[";
    private static final String CLOSING = ")»\"”]";
    private static final String COMMAS = ",،";

    private MomentGrammar() {}

    static Optional<DateExpression> moment(Cursor cursor) {
        return cursor.attempt(
                () -> {
                    boolean dayBefore = lead(cursor);
                    Optional<DateExpression> found =
                            cursor.attempt(() -> relativeDay(cursor, dayBefore))
                                    .or(() -> cursor.attempt(() -> weekday(cursor, dayBefore)))
                                    .or(() -> CalendarGrammar.date(cursor));
                    if (found.isEmpty() && !dayBefore) {
                        found =
                                ShiftGrammar.shifted(cursor)
                                        .or(() -> YearPartGrammar.part(cursor))
                                        .or(() -> edgeOfYear(cursor));
                    }
                    return found.map(expression -> withDayPart(cursor, expression));
                });
    }

    /// "يوم", "مساء يوم", "بعد ظهر": whether there is any.
    private static boolean lead(Cursor cursor) {
        int start = cursor.position();
        while ((cursor.isAt(Kind.DAY_PART) || cursor.isAt(Kind.DAY_UNIT))
                && !cursor.peek(0).clitics().article()) {
            cursor.moveTo(cursor.position() + 1);
        }
        return cursor.position() > start;
    }

    private static Optional<DateExpression> edgeOfYear(Cursor cursor) {
        return cursor.attempt(
                () -> {
                    cursor.skip(Kind.EDGE);
                    return YearGrammar.alone(cursor);
                });
    }

    private static DateExpression withDayPart(Cursor cursor, DateExpression expression) {
        cursor.attempt(
                () ->
                        cursor.take(Kind.DAY_PART)
                                .filter(
                                        _ ->
                                                !cursor.isAt(Kind.RELATIVE_DAY)
                                                        && !cursor.isAt(Kind.WEEKDAY)
                                                        && !cursor.isAt(Kind.DAY_UNIT)));
        return expression;
    }

    private static Optional<DateExpression> relativeDay(Cursor cursor, boolean dayBefore) {
        boolean joined = cursor.peek(0).clitics().preposition();
        return cursor.take(Kind.RELATIVE_DAY)
                .filter(day -> !day.ambiguous() || dayBefore || joined || cursor.isAt(Kind.WEEKDAY))
                .filter(day -> day.value() != 0 || !isCounted(cursor))
                .map(TimeWord::value)
                .map(
                        amount -> {
                            Optional<Integer> corrected =
                                    aside(
                                            cursor,
                                            () ->
                                                    cursor.take(Kind.RELATIVE_DAY)
                                                            .map(TimeWord::value),
                                            false);
                            Optional<DayOfWeek> weekday =
                                    aside(cursor, () -> dayOfWeek(cursor, false), true);
                            if (weekday.isPresent()) {
                                YearGrammar.turn(cursor);
                            }
                            return withDate(
                                    cursor, weekday, relative(corrected.orElse(amount), weekday));
                        });
    }

    private static DateExpression relative(int amount, Optional<DayOfWeek> weekday) {
        return weekday.<DateExpression>map(day -> new NamedDay(amount, day))
                .orElseGet(() -> new Shifted(amount, ChronoUnit.DAYS));
    }

    /// "اليوم الثاني": a day of something, not today.
    private static boolean isCounted(Cursor cursor) {
        boolean number = cursor.isAt(Kind.ORDINAL) || cursor.isAt(Kind.NUMBER);
        return number && cursor.peek(0).clitics().article() && !cursor.isAt(Kind.WEEKDAY);
    }

    private static Optional<DateExpression> weekday(Cursor cursor, boolean dayBefore) {
        return dayOfWeek(cursor, dayBefore)
                .map(
                        first -> {
                            Optional<DayOfWeek> last =
                                    cursor.attempt(
                                            () ->
                                                    Link.take(cursor)
                                                            ? dayOfWeek(cursor, false)
                                                            : Optional.empty());
                            if (last.isPresent()) {
                                Optional<Integer> turn = YearGrammar.turn(cursor);
                                return new Range(
                                        new OnWeekday(first, turn),
                                        new OnWeekday(last.get(), turn));
                            }
                            return withDate(cursor, Optional.of(first), oneWeekday(cursor, first));
                        });
    }

    private static DateExpression oneWeekday(Cursor cursor, DayOfWeek weekday) {
        Optional<Integer> turn = YearGrammar.turn(cursor);
        if (turn.isPresent()) {
            return new OnWeekday(weekday, turn);
        }
        return cursor.attempt(
                        () -> {
                            cursor.skip(Kind.FROM);
                            return ShiftGrammar.passing(cursor, Kind.WEEK_UNIT);
                        })
                .<DateExpression>map(weeks -> new WeekdayOf(weekday, weeks))
                .orElseGet(() -> new OnWeekday(weekday, turn));
    }

    /// A weekday: only with the article or after the word day, because "أحد" is also "one" and
    /// "خميس" also a name.
    private static Optional<DayOfWeek> dayOfWeek(Cursor cursor, boolean dayBefore) {
        return cursor.attempt(
                () -> {
                    boolean led = lead(cursor) || dayBefore;
                    boolean definite = cursor.peek(0).clitics().article();
                    return cursor.take(Kind.WEEKDAY)
                            .filter(_ -> led || definite)
                            .map(word -> DayOfWeek.of(word.value()));
                });
    }

    /// The date that follows says more than the day before it.
    private static DateExpression withDate(
            Cursor cursor, Optional<DayOfWeek> weekday, DateExpression otherwise) {
        return aside(cursor, () -> CalendarGrammar.date(cursor).filter(MomentGrammar::isDay), true)
                .map(date -> date instanceof OnDate on ? on.withWeekday(weekday) : date)
                .orElse(otherwise);
    }

    private static boolean isDay(DateExpression date) {
        return switch (date) {
            case OnDate on -> on.day().isPresent();
            case Range(OnDate first, DateExpression _) -> first.day().isPresent();
            case DateExpression.DayOf _ -> true;
            case DateExpression _ -> false;
        };
    }

    /// What stands behind the word: at once, behind a comma, or in brackets that close again.
    private static <T> Optional<T> aside(
            Cursor cursor, java.util.function.Supplier<Optional<T>> rule, boolean bare) {
        return cursor.attempt(
                () -> {
                    boolean opened = cursor.skipMark(OPENING);
                    if (!opened && !bare) {
                        return Optional.empty();
                    }
                    if (!opened) {
                        cursor.skipMark(COMMAS);
                    }
                    if (cursor.peek(0).clitics().and() || cursor.peek(0).clitics().preposition()) {
                        return Optional.empty();
                    }
                    return rule.get().filter(_ -> !opened || cursor.skipMark(CLOSING));
                });
    }
}
