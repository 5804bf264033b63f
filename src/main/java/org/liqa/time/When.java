package org.liqa.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A time as exactly as the text gives it, worked out.
public sealed interface When {
    /// That day.
    record OnDay(LocalDate day) implements When {}

    /// Some day of that month.
    record InMonth(YearMonth month) implements When {}

    /// Some day of that year.
    record InYear(Year year) implements When {}

    /// Some day of that season, quarter or half.
    record InPart(Year year, YearPart part) implements When {}

    /// Some day of the ten years.
    ///
    /// @param first such as 1980
    record InDecade(Year first) implements When {}

    /// Some day, not known which, of a stretch that is no calendar month: of a week, or of a Hijri
    /// month.
    ///
    /// @param first the first day it can be
    /// @param last the last day it can be, included
    record Within(LocalDate first, LocalDate last) implements When {
        private static final int LONGEST_MONTH = 31;

        public Within {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("ends before it begins: " + first + "/" + last);
            }
        }

        private Optional<Value> nearest() {
            long days = ChronoUnit.DAYS.between(first, last);
            if (days < LONGEST_MONTH) {
                return Optional.of(Value.of(YearMonth.from(first.plusDays(days / 2))));
            }
            return first.getYear() == last.getYear()
                    ? Optional.of(Value.of(Year.from(first)))
                    : Optional.empty();
        }
    }

    /// From the first to the last, both included: two days, two months or two years.
    record Between(When first, When last) implements When {
        public Between {
            if (last.lastDay().isBefore(first.firstDay())) {
                throw new IllegalArgumentException("ends before it begins: " + first + "/" + last);
            }
        }
    }

    /// A literal of RDF.
    ///
    /// @param datatype the absolute IRI of `xsd:date`, `xsd:gYearMonth` or `xsd:gYear`
    record Value(String lexical, String datatype) {
        private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

        private static Value of(LocalDate day) {
            return new Value(day.toString(), XSD + "date");
        }

        private static Value of(YearMonth month) {
            return new Value(month.toString(), XSD + "gYearMonth");
        }

        private static Value of(Year year) {
            return new Value("%04d".formatted(year.getValue()), XSD + "gYear");
        }
    }

    /// What `liqa:date` says: no more exact than the text. Of a stretch its first day, month or
    /// year; of a day within a week or a Hijri month the month of the middle of it, which is as
    /// near as these types come; empty where not even the year is one.
    default Optional<Value> date() {
        return switch (this) {
            case OnDay(LocalDate day) -> Optional.of(Value.of(day));
            case InMonth(YearMonth month) -> Optional.of(Value.of(month));
            case InYear(Year year) -> Optional.of(Value.of(year));
            case InPart(Year year, YearPart _) -> Optional.of(Value.of(year));
            case InDecade _ -> Optional.empty();
            case Within within -> within.nearest();
            case Between(When first, When _) -> first.date();
        };
    }

    /// What `liqa:endDate` says; empty where it is no stretch.
    default Optional<Value> endDate() {
        return this instanceof Between(When _, When last) ? last.date() : Optional.empty();
    }

    /// What `liqa:edtf` says (ISO 8601-2): empty where `date` and `endDate` say it all.
    default Optional<String> edtf() {
        return switch (this) {
            case OnDay _, InMonth _, InYear _, Between _ -> Optional.empty();
            case InPart(Year year, YearPart part) -> Optional.of(year + "-" + part.code());
            case InDecade(Year first) -> Optional.of(first.getValue() / 10 + "X");
            case Within(LocalDate first, LocalDate last) ->
                    Optional.of("[" + first + ".." + last + "]");
        };
    }

    /// The first day it can be.
    default LocalDate firstDay() {
        return switch (this) {
            case OnDay(LocalDate day) -> day;
            case InMonth(YearMonth month) -> month.atDay(1);
            case InYear(Year year) -> year.atDay(1);
            case InPart(Year year, YearPart part) -> part.firstDay(year.getValue());
            case InDecade(Year first) -> first.atDay(1);
            case Within(LocalDate first, LocalDate _) -> first;
            case Between(When first, When _) -> first.firstDay();
        };
    }

    /// The last day it can be, included.
    default LocalDate lastDay() {
        return switch (this) {
            case OnDay(LocalDate day) -> day;
            case InMonth(YearMonth month) -> month.atEndOfMonth();
            case InYear(Year year) -> year.atMonth(12).atEndOfMonth();
            case InPart(Year year, YearPart part) -> part.lastDay(year.getValue());
            case InDecade(Year first) -> first.plusYears(9).atMonth(12).atEndOfMonth();
            case Within(LocalDate _, LocalDate last) -> last;
            case Between(When _, When last) -> last.lastDay();
        };
    }

    /// Whether the two can have no day in common.
    default boolean isApartFrom(When other) {
        return lastDay().isBefore(other.firstDay()) || other.lastDay().isBefore(firstDay());
    }
}
