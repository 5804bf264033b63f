package org.liqa.store;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// Whether every term of the graphs can be written in every format and read again: absolute IRIs,
/// no blank nodes, and triple terms only as evidence.
final class TermChecks {
    /// IRIREF of RDF 1.1 N-Triples, absolute.
    private static final Pattern IRI =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]*");

    private TermChecks() {}

    static Stream<String> of(Node article, Graph statements, Graph evidence) {
        return Stream.of(
                        problems(article),
                        statements.stream().flatMap(TermChecks::problems),
                        evidence.stream().flatMap(TermChecks::problems),
                        statements.stream()
                                .filter(triple -> triple.getObject().isTripleTerm())
                                .map(
                                        triple ->
                                                "the article's own graph holds a triple term: "
                                                        + triple))
                .flatMap(messages -> messages)
                .sorted()
                .distinct();
    }

    private static Stream<String> problems(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .flatMap(TermChecks::problems);
    }

    private static Stream<String> problems(Node node) {
        if (node.isTripleTerm()) {
            return problems(node.getTriple());
        }
        if (node.isBlank()) {
            return Stream.of("a blank node; everything has an IRI");
        }
        return node.isURI() && !IRI.matcher(node.getURI()).matches()
                ? Stream.of("not an absolute IRI: " + node.getURI())
                : Stream.empty();
    }
}
