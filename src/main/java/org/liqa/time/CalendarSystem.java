package org.liqa.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/// How days, months and years are counted.
public enum CalendarSystem {
    GREGORIAN(1800, 2100),
    /// Umm al-Qura, the calendar of Saudi Arabia: `java.time.chrono.HijrahChronology`.
    HIJRI(1300, 1500);

    private final int firstYear;
    private final int lastYear;

    CalendarSystem(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /// Whether news would speak of that year.
    public boolean isPlausible(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /// The year that the day lies in.
    public int yearOf(LocalDate day) {
        return switch (this) {
            case GREGORIAN -> day.getYear();
            case HIJRI -> HijrahDate.from(day).get(ChronoField.YEAR_OF_ERA);
        };
    }

    /// Whether some year has that day.
    public boolean hasDay(int month, int day) {
        return switch (this) {
            case GREGORIAN -> day <= java.time.Month.of(month).maxLength();
            case HIJRI -> day <= 30;
        };
    }

    /// That day; empty if the year has no such day.
    public Optional<When> day(int year, int month, int day) {
        try {
            return Optional.of(
                    new When.OnDay(
                            switch (this) {
                                case GREGORIAN -> LocalDate.of(year, month, day);
                                // counted from the first, because by sighting a month can have a
                                // 30th that the tables lack
                                case HIJRI -> hijri(year, month).plusDays(day - 1L);
                            }));
        } catch (DateTimeException e) { // the only way java.time says that there is no such day
            return Optional.empty();
        }
    }

    /// That month; empty if the calendar does not reach so far.
    public Optional<When> month(int year, int month) {
        try {
            return Optional.of(
                    switch (this) {
                        case GREGORIAN -> new When.InMonth(YearMonth.of(year, month));
                        case HIJRI ->
                                new When.Within(
                                        hijri(year, month),
                                        hijri(year, month)
                                                .plusDays(
                                                        HijrahDate.of(year, month, 1)
                                                                        .lengthOfMonth()
                                                                - 1L));
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// That year; of a Hijri year the Gregorian one that most of it lies in.
    public Optional<When> year(int year) {
        return switch (this) {
            case GREGORIAN -> Optional.of(new When.InYear(Year.of(year)));
            case HIJRI ->
                    day(year, 6, 29).map(middle -> new When.InYear(Year.from(middle.firstDay())));
        };
    }

    private static LocalDate hijri(int year, int month) {
        return LocalDate.from(HijrahDate.of(year, month, 1));
    }
}
