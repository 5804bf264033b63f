package org.liqa.resolve.report;

/// What can stand as the object of a fact: RDF 1.2 Concepts, section 3.
public sealed interface Term {
    /// A thing with an absolute IRI.
    record Iri(String value) implements Term {}

    /// A text in a language (BCP 47).
    record Text(String value, String language) implements Term {}

    /// A typed value, such as an `xsd:date`.
    ///
    /// @param datatype an absolute IRI
    record Typed(String lexical, String datatype) implements Term {}
}
