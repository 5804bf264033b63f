package org.liqa.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.liqa.time.DateExpression.Anchor;

/// Of which year a day, a month or a season is.
///
/// @param published empty if not known
/// @param calendar whose years are counted
record YearChoice(Optional<LocalDate> published, Tense tense, CalendarSystem calendar) {
    /// A day without a year is not more than this far away if it can be nearer on the other side:
    /// "5 September" in a report of 1 September is of the same year, whatever the tense.
    private static final long FAR = 300;

    private static final int YEARS_AROUND = 3;

    /// The one that is meant.
    ///
    /// @param weekday the day of the week it is said to be
    /// @param isDay whether it is a single day
    /// @param inYear the one of a year; empty where that year has none
    Optional<When> of(
            Anchor anchor,
            Optional<DayOfWeek> weekday,
            boolean isDay,
            IntFunction<Optional<When>> inYear) {
        return switch (anchor) {
            case Anchor.OfYear(int year) -> inYear.apply(year);
            case Anchor.YearsAway(int years) ->
                    published.flatMap(day -> inYear.apply(calendar.yearOf(day) + years));
            case Anchor.ByTurn(int turn) ->
                    published.flatMap(day -> byTurn(turn, day, around(day, inYear)));
            case Anchor.Unsaid() ->
                    published.flatMap(day -> unsaid(weekday, isDay, day, around(day, inYear)));
        };
    }

    private List<When> around(LocalDate day, IntFunction<Optional<When>> inYear) {
        int year = calendar.yearOf(day);
        return IntStream.rangeClosed(year - YEARS_AROUND, year + YEARS_AROUND)
                .mapToObj(inYear)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<When> byTurn(int turn, LocalDate day, List<When> candidates) {
        if (turn == 0) {
            return candidates.stream().min(Comparator.comparingLong(when -> distance(when, day)));
        }
        return turn < 0
                ? candidates.reversed().stream()
                        .filter(when -> when.lastDay().isBefore(day))
                        .skip(-turn - 1L)
                        .findFirst()
                : candidates.stream()
                        .filter(when -> when.firstDay().isAfter(day))
                        .skip(turn - 1L)
                        .findFirst();
    }

    private Optional<When> unsaid(
            Optional<DayOfWeek> weekday, boolean isDay, LocalDate day, List<When> candidates) {
        Optional<When> past =
                candidates.reversed().stream()
                        .filter(when -> !when.firstDay().isAfter(day))
                        .findFirst();
        Optional<When> future =
                candidates.stream().filter(when -> !when.lastDay().isBefore(day)).findFirst();
        Optional<When> byTense = tense == Tense.PAST ? past : future;
        Optional<When> other = tense == Tense.PAST ? future : past;
        if (!isDay
                || byTense.filter(when -> isLikely(when, weekday, day)).isPresent()) {
            return byTense;
        }
        return other.filter(when -> isLikely(when, weekday, day)).or(() -> byTense);
    }

    private static boolean isLikely(When when, Optional<DayOfWeek> weekday, LocalDate day) {
        boolean fits = weekday.isEmpty() || weekday.get() == when.firstDay().getDayOfWeek();
        return fits && distance(when, day) <= FAR;
    }

    /// 0 where the day lies within.
    private static long distance(When when, LocalDate day) {
        return Math.max(
                0,
                Math.max(
                        ChronoUnit.DAYS.between(day, when.firstDay()),
                        ChronoUnit.DAYS.between(when.lastDay(), day)));
    }
}
