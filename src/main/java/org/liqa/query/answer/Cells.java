package org.liqa.query.answer;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.RDFNode;

/// RDF terms as people read them: texts without language or type, IRIs shortened.
final class Cells {
    private final Prefixes prefixes;

    Cells(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    /// @param value null where the row has none, as Jena gives it
    /// @return one line without control characters, which could steer the terminal, and without
    ///   marks of direction, which could reach beyond the value
    String text(RDFNode value) {
        if (value == null) {
            return "";
        }
        return text(value.asNode())
                .replaceAll("[\\s\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
    }

    private String text(Node node) {
        if (node.isURI()) {
            return prefixes.shorten(node.getURI());
        } else if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        } else if (node.isTripleTerm()) {
            Triple triple = node.getTriple();
            return "<<( %s %s %s )>>"
                    .formatted(
                            text(triple.getSubject()),
                            text(triple.getPredicate()),
                            text(triple.getObject()));
        }
        return "_:" + node.getBlankNodeLabel();
    }
}
