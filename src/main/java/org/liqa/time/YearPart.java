package org.liqa.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;

/// A season, quarter or half of a year.
public enum YearPart {
    SPRING(21, Month.MARCH, 3),
    SUMMER(22, Month.JUNE, 3),
    AUTUMN(23, Month.SEPTEMBER, 3),
    WINTER(24, Month.DECEMBER, 3),
    FIRST_QUARTER(33, Month.JANUARY, 3),
    SECOND_QUARTER(34, Month.APRIL, 3),
    THIRD_QUARTER(35, Month.JULY, 3),
    FOURTH_QUARTER(36, Month.OCTOBER, 3),
    FIRST_HALF(40, Month.JANUARY, 6),
    SECOND_HALF(41, Month.JULY, 6);

    private final int code;
    private final Month start;
    private final int months;

    YearPart(int code, Month start, int months) {
        this.code = code;
        this.start = start;
        this.months = months;
    }

    /// Its number in EDTF (ISO 8601-2, 4.8), such as 22 for summer.
    public int code() {
        return code;
    }

    /// The part with that number.
    public static YearPart of(int code) {
        return Arrays.stream(values()).filter(part -> part.code == code).findFirst().orElseThrow();
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, start, 1);
    }

    /// A winter ends in the year after the one it is called by.
    LocalDate lastDay(int year) {
        return firstDay(year).plusMonths(months).minusDays(1);
    }
}
