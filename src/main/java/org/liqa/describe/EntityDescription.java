package org.liqa.describe;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.liqa.resolve.report.Entity;

/// What is said of an entity: what it is, what it is called, where it leads.
final class EntityDescription {
    private EntityDescription() {}

    static Stream<Triple> of(Entity entity) {
        Node iri = NodeFactory.createURI(entity.iri());
        return Stream.of(
                        entity.types().stream()
                                .map(
                                        type ->
                                                Triple.create(
                                                        iri,
                                                        RDF.Nodes.type,
                                                        NodeFactory.createURI(type))),
                        entity.labels().stream().flatMap(label -> label(iri, label)),
                        entity.links().stream()
                                .map(
                                        link ->
                                                Nodes.triple(
                                                        entity.iri(),
                                                        link.property(),
                                                        link.target())))
                .flatMap(triples -> triples);
    }

    /// A preferred label is an `rdfs:label` as well, for clients that know no SKOS.
    private static Stream<Triple> label(Node iri, Entity.Label label) {
        Node text = Nodes.text(label.text(), label.language());
        return label.preferred()
                ? Stream.of(
                        Triple.create(iri, SKOS.prefLabel.asNode(), text),
                        Triple.create(iri, RDFS.Nodes.label, text))
                : Stream.of(Triple.create(iri, SKOS.altLabel.asNode(), text));
    }
}
