package org.liqa.lexicon;

import java.time.LocalDate;
import java.util.Optional;

/// That a person held an office of a state or organisation.
///
/// @param person IRI
/// @param office IRI of the office, such as foreign minister
/// @param of IRI of the state or organisation
/// @param start first day; empty if unknown
/// @param end last day; empty if unknown or still held
public record Tenure(
        String person,
        String office,
        String of,
        Optional<LocalDate> start,
        Optional<LocalDate> end) {
    /// Whether it was held on the day, as far as is known.
    public boolean includes(LocalDate day) {
        return start.isPresent()
                && !day.isBefore(start.get())
                && end.map(last -> !day.isAfter(last)).orElse(true);
    }
}
