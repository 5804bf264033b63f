package org.liqa.eval;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.liqa.vocabulary.Liqa;

/// The kinds of event that are told apart when measuring. An event with several is of the one that
/// stands first here.
public enum Kind {
    AGREEMENT("Agreement"),
    CALL("Call"),
    VISIT("Visit"),
    MEETING("Meeting");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /// As gold files and the ontology write it.
    public String label() {
        return label;
    }

    /// Whether somebody meets somebody.
    public boolean isContact() {
        return this != AGREEMENT;
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Kind::label).toList();
    }

    /// The kind whose [#label] it is; empty if there is none.
    public static Optional<Kind> parse(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /// @param classes IRIs, superclasses among them
    static Optional<Kind> of(Collection<String> classes) {
        return Arrays.stream(values())
                .filter(kind -> classes.contains(Liqa.NAMESPACE + kind.label))
                .findFirst();
    }
}
