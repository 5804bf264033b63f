package org.liqa.time;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.liqa.time.DateExpression.Counted;

/// Counting from the day of publication.
record Count(LocalDate published, Tense tense) {
    /// In most of the Arab world; for Sunday to Thursday, weeks that begin on Saturday give the
    /// same.
    private static final DayOfWeek FIRST_OF_WEEK = DayOfWeek.SUNDAY;

    /// "A week ago" is not to the day.
    private static final int HALF_A_WEEK = 3;

    Optional<When> of(Counted expression) {
        return switch (expression) {
            case DateExpression.Shifted(int amount, ChronoUnit unit) ->
                    Optional.of(shifted(amount, unit));
            case DateExpression.NamedDay(int amount, DayOfWeek day) ->
                    onDay(published.with(amount > 0 ? nextOrSame(day) : previousOrSame(day)));
            case DateExpression.Distant(int amount, ChronoUnit unit) ->
                    isTold(amount) ? Optional.of(distant(amount, unit)) : Optional.empty();
            case DateExpression.Soon(int amount, ChronoUnit unit) ->
                    isTold(amount)
                            ? Optional.of(new When.Within(published, published.plus(amount, unit)))
                            : Optional.empty();
            case DateExpression.Rolling(int amount, ChronoUnit unit) ->
                    Optional.of(rolling(amount, unit));
            case DateExpression.Now() -> onDay(published);
            case DateExpression.OnWeekday(DayOfWeek day, Optional<Integer> turn) ->
                    onDay(turn.map(which -> byTurn(day, which)).orElseGet(() -> byTense(day)));
            case DateExpression.WeekdayOf(DayOfWeek day, int weeks) ->
                    onDay(week(weeks).with(nextOrSame(day)));
            case DateExpression.DayOf(int day, int months) ->
                    Optional.of(YearMonth.from(published).plusMonths(months))
                            .filter(month -> month.isValidDay(day))
                            .map(month -> new When.OnDay(month.atDay(day)));
        };
    }

    private static Optional<When> onDay(LocalDate day) {
        return Optional.of(new When.OnDay(day));
    }

    /// In a report of the past, "two days later" counts from what is told, not from publication.
    private boolean isTold(int amount) {
        return amount < 0 || tense == Tense.FUTURE;
    }

    private When shifted(int amount, ChronoUnit unit) {
        LocalDate day = published.plus(amount, unit);
        return switch (unit) {
            case WEEKS -> new When.Within(week(amount), week(amount).plusDays(6));
            case MONTHS -> new When.InMonth(YearMonth.from(day));
            case YEARS -> new When.InYear(Year.from(day));
            default -> new When.OnDay(day);
        };
    }

    private When distant(int amount, ChronoUnit unit) {
        LocalDate day = published.plus(amount, unit);
        return unit == ChronoUnit.WEEKS
                ? new When.Within(day.minusDays(HALF_A_WEEK), day.plusDays(HALF_A_WEEK))
                : shifted(amount, unit);
    }

    private When rolling(int amount, ChronoUnit unit) {
        boolean byDays = unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS;
        int days = unit == ChronoUnit.WEEKS ? 7 * amount : amount;
        When far = byDays ? shifted(days, ChronoUnit.DAYS) : shifted(amount, unit);
        When near =
                byDays
                        ? shifted(Integer.signum(amount), ChronoUnit.DAYS)
                        : shifted(Integer.signum(amount), unit);
        if (far.equals(near)) {
            return near;
        }
        return amount < 0 ? new When.Between(far, near) : new When.Between(near, far);
    }

    private LocalDate byTense(DayOfWeek day) {
        return published.with(tense == Tense.PAST ? previousOrSame(day) : next(day));
    }

    private LocalDate byTurn(DayOfWeek day, int turn) {
        return switch (Integer.signum(turn)) {
            case -1 -> published.with(previous(day)).plusWeeks(turn + 1L);
            case 1 -> published.with(next(day)).plusWeeks(turn - 1L);
            default -> week(0).with(nextOrSame(day));
        };
    }

    /// The first day of the week that is so many after the one of publication.
    private LocalDate week(int weeks) {
        return published.with(previousOrSame(FIRST_OF_WEEK)).plusWeeks(weeks);
    }
}
