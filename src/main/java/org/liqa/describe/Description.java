package org.liqa.describe;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/// The two graphs of one article. Neither holds a blank node; only the evidence holds triple terms,
/// so the article's own graph can be written in every RDF 1.1 format.
///
/// @param article the IRI of the article, which also names its graph
/// @param statements of the article's graph: each once, the article first, then the facts, then the
///   entities
/// @param evidence the reifiers of the facts and their selectors, each once, in the order of the
///   facts
public record Description(String article, List<Triple> statements, List<Triple> evidence) {
    private static final String EVIDENCE = "#evidence";

    public Description {
        statements = List.copyOf(statements);
        evidence = List.copyOf(evidence);
    }

    /// The name of the article's graph.
    public Node graph() {
        return NodeFactory.createURI(article);
    }

    /// The name of the graph of its evidence.
    public Node evidenceGraph() {
        return evidenceGraph(graph());
    }

    /// The name of the graph of evidence that belongs to the graph of an article.
    public static Node evidenceGraph(Node article) {
        return NodeFactory.createURI(article.getURI() + EVIDENCE);
    }

    /// The article that a graph of evidence belongs to.
    public static Node articleOf(Node evidenceGraph) {
        String name = evidenceGraph.getURI();
        return NodeFactory.createURI(name.substring(0, name.length() - EVIDENCE.length()));
    }

    /// Whether a graph of this name holds evidence.
    public static boolean isEvidenceGraph(Node graph) {
        return graph.isURI() && graph.getURI().endsWith(EVIDENCE);
    }

    /// Both graphs, the article's first.
    public Stream<Quad> quads() {
        return Stream.concat(
                statements.stream().map(triple -> Quad.create(graph(), triple)),
                evidence.stream().map(triple -> Quad.create(evidenceGraph(), triple)));
    }

    /// How many quads the two graphs hold together.
    public int size() {
        return statements.size() + evidence.size();
    }
}
