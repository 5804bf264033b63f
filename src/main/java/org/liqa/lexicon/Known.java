package org.liqa.lexicon;

import java.util.List;
import java.util.Optional;

/// A thing that the gazetteer knows.
///
/// @param iri absolute
/// @param types absolute IRIs of its classes, sorted
/// @param labels all names, preferred first, then by language and text
/// @param state IRI of the state it belongs to or, for a capital, is the seat of; empty if it
///   belongs to none
public record Known(
        String iri, Kind kind, List<String> types, List<Name> labels, Optional<String> state) {
    /// What a known thing is.
    public enum Kind {
        PERSON,
        ORGANIZATION,
        STATE,
        PLACE,
        OFFICE,
        /// An office of one state or body; found by its IRI, not by its name.
        POST
    }

    /// @param language BCP 47
    public record Name(String text, String language, boolean preferred) {}

    public Known {
        types = List.copyOf(types);
        labels = List.copyOf(labels);
    }

    /// The preferred name in Arabic, else the first name.
    public String name() {
        return labels.stream()
                .filter(label -> label.preferred() && label.language().equals("ar"))
                .findFirst()
                .orElse(labels.getFirst())
                .text();
    }
}
