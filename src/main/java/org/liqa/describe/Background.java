package org.liqa.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// What a store holds once, beside the articles: the ontology, and the things that are known
/// beforehand.
///
/// @param graph the IRI of its graph
/// @param statements each once
public record Background(String graph, List<Triple> statements) {
    private static final String ONTOLOGY = "/ontology/liqa.ttl";

    public Background {
        statements = List.copyOf(statements);
    }

    /// The ontology, as `<base>graph/ontology`.
    public static Background ontology(String base) {
        return new Background(
                Base.checked(base) + "graph/ontology", ontologyGraph().stream().toList());
    }

    /// The gazetteer, as `<base>graph/gazetteer`: with superclasses, and an `rdfs:label` beside
    /// each preferred one.
    ///
    /// @param read the files, their relative IRIs resolved against the same base
    public static Background gazetteer(String base, Graph read) {
        var hierarchy = Hierarchy.ofOntology();
        var statements = new LinkedHashSet<Triple>();
        read.stream()
                .forEach(
                        triple -> {
                            statements.addAll(hierarchy.closure(triple));
                            if (triple.getPredicate().equals(SKOS.prefLabel.asNode())) {
                                statements.add(
                                        Triple.create(
                                                triple.getSubject(),
                                                RDFS.Nodes.label,
                                                triple.getObject()));
                            }
                        });
        return new Background(Base.checked(base) + "graph/gazetteer", statements.stream().toList());
    }

    /// The name of its graph.
    public Node graphName() {
        return NodeFactory.createURI(graph);
    }

    static Graph ontologyGraph() {
        try (InputStream in = Background.class.getResourceAsStream(ONTOLOGY)) {
            return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
