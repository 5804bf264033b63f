package org.liqa.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.liqa.describe.Description;

/// Checks everything that a store says of its articles, one article in memory at a time.
public final class Validator {
    private final Checks checks = new Checks();

    /// @param articles how many were checked
    /// @param problems in the order of the articles in the store
    public record Validation(int articles, List<Problem> problems) {
        public Validation {
            problems = List.copyOf(problems);
        }
    }

    /// Checks the shapes, and that every fact's quotation stands in its article at that place.
    public Validation validate(ArticleStore store) {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> validate(dataset, store.base()));
    }

    private Validation validate(DatasetGraph dataset, String base) {
        int articles = 0;
        var problems = new ArrayList<Problem>();
        Iterator<Node> graphs = dataset.listGraphNodes();
        while (graphs.hasNext()) {
            Node graph = graphs.next();
            if (Description.isEvidenceGraph(graph)) {
                problems.addAll(orphan(dataset, graph));
            } else if (graph.getURI().startsWith(base + "article/")) {
                articles++;
                Graph evidence = copy(dataset, Description.evidenceGraph(graph));
                problems.addAll(checks.check(graph, copy(dataset, graph), evidence));
            }
        }
        return new Validation(articles, problems);
    }

    private static List<Problem> orphan(DatasetGraph dataset, Node evidence) {
        Node article = Description.articleOf(evidence);
        return dataset.containsGraph(article)
                ? List.of()
                : List.of(
                        new Problem(
                                article.getURI(),
                                "has a graph of evidence, but no graph of its own"));
    }

    private static Graph copy(DatasetGraph dataset, Node graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> copy.add(quad.asTriple()));
        return copy;
    }
}
