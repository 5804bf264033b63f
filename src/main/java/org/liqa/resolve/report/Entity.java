package org.liqa.resolve.report;

import java.util.List;

/// What an article names: an actor, a place, a topic, a post. Its description needs no evidence,
/// since it says what the name is, not what happened.
///
/// @param iri absolute, a function of what the entity is
/// @param types absolute IRIs of classes, the most exact first
/// @param labels preferred labels first: at most one of those per language
/// @param links to other things, in the order found
public record Entity(String iri, List<String> types, List<Label> labels, List<Link> links) {
    public Entity {
        types = List.copyOf(types);
        labels = List.copyOf(labels);
        links = List.copyOf(links);
    }

    /// A name.
    ///
    /// @param language BCP 47
    public record Label(String text, String language, boolean preferred) {}

    /// @param property an absolute IRI
    public record Link(String property, Term target) {}
}
