package org.liqa.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What a text says of a time, before it is known from when one counts.
public sealed interface DateExpression {
    /// What has a meaning only where the day of publication is known.
    sealed interface Counted extends DateExpression {}

    /// Today, yesterday, last month, this year: a day, week, month or year counted from the one of
    /// publication.
    ///
    /// @param amount 0 is the one of publication, -1 the one before
    record Shifted(int amount, ChronoUnit unit) implements Counted {}

    /// "Yesterday, Friday". Where the two disagree the weekday is right: the text is older than its
    /// day of publication.
    ///
    /// @param amount days after publication
    record NamedDay(int amount, DayOfWeek weekday) implements Counted {}

    /// Two days ago, in three weeks.
    ///
    /// @param amount positive for what is to come: that counts from publication only if the future
    ///   is spoken of
    record Distant(int amount, ChronoUnit unit) implements Counted {}

    /// Some time in the coming so many days, weeks, months or years, if the future is spoken of.
    record Soon(int amount, ChronoUnit unit) implements Counted {}

    /// The last three days, the next two months: the whole stretch, without the day or month of
    /// publication.
    ///
    /// @param amount negative for what is over
    record Rolling(int amount, ChronoUnit unit) implements Counted {}

    /// "Now", said of what goes on.
    record Now() implements Counted {}

    /// "Sunday", "next Sunday".
    record OnWeekday(DayOfWeek weekday, Optional<Integer> turn) implements Counted {}

    /// "Wednesday of next week".
    ///
    /// @param weeks after the week of publication
    record WeekdayOf(DayOfWeek weekday, int weeks) implements Counted {}

    /// "The 14th of this month".
    ///
    /// @param months after the month of publication
    record DayOf(int day, int months) implements Counted {}

    /// A day or month of a calendar.
    ///
    /// @param day empty where only the month is said
    record OnDate(
            CalendarSystem calendar,
            Optional<Integer> day,
            int month,
            Anchor anchor,
            Optional<DayOfWeek> weekday)
            implements DateExpression {
        /// The same with another day.
        public OnDate withDay(int other) {
            return new OnDate(calendar, Optional.of(other), month, anchor, weekday);
        }

        /// The same with another weekday.
        public OnDate withWeekday(Optional<DayOfWeek> other) {
            return new OnDate(calendar, day, month, anchor, other);
        }
    }

    /// A year of a calendar.
    record OnYear(CalendarSystem calendar, int year) implements DateExpression {}

    /// A season, quarter or half.
    record InYearPart(YearPart part, Anchor anchor) implements DateExpression {}

    /// "The eighties of the last century".
    record InDecade(int first) implements DateExpression {}

    /// From one to the other, both included.
    record Range(DateExpression first, DateExpression last) implements DateExpression {}

    /// Which year a day, a month or a season is of.
    sealed interface Anchor {
        /// Nothing is said of it.
        record Unsaid() implements Anchor {}

        /// A year by its number.
        record OfYear(int year) implements Anchor {}

        /// Last year's, this year's.
        ///
        /// @param years after the year of publication
        record YearsAway(int years) implements Anchor {}

        /// The last, the current, the next.
        ///
        /// @param turn 0 is the nearest, -1 the last one before publication, -2 the one before that
        record ByTurn(int turn) implements Anchor {}
    }
}
