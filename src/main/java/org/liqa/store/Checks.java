package org.liqa.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;
import org.liqa.describe.Description;

/// What must hold of the two graphs of an article: the shapes of `ontology/shapes.ttl`, and what
/// SHACL cannot say (`EvidenceChecks`, `TermChecks`). Threads may share one.
final class Checks {
    private static final String SHAPES = "/ontology/shapes.ttl";

    private final Shapes shapes;

    Checks() {
        try (InputStream in = Checks.class.getResourceAsStream(SHAPES)) {
            shapes = Shapes.parse(RDFParser.source(in).lang(Lang.TURTLE).toGraph());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Problem> check(Description description) {
        return check(
                description.graph(),
                graph(description.statements()),
                graph(description.evidence()));
    }

    /// @param article the name of the article's graph
    List<Problem> check(Node article, Graph statements, Graph evidence) {
        List<String> terms = TermChecks.of(article, statements, evidence).toList();
        // Shapes and quotations say nothing useful about terms that are none.
        Stream<String> messages =
                terms.isEmpty()
                        ? Stream.concat(
                                violations(statements, evidence),
                                EvidenceChecks.of(article, statements, evidence))
                        : terms.stream();
        return messages.map(message -> new Problem(article.toString(), message)).toList();
    }

    private Stream<String> violations(Graph statements, Graph evidence) {
        Graph both = GraphFactory.createDefaultGraph();
        statements.find().forEachRemaining(both::add);
        evidence.find().forEachRemaining(both::add);
        return ShaclValidator.get().validate(shapes, both).getEntries().stream()
                .map(Checks::message)
                .sorted()
                .distinct();
    }

    private static String message(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : " " + shown(entry.resultPath());
        String value = entry.value() == null ? "" : ", not " + shown(entry.value());
        return shown(entry.focusNode()) + path + ": " + english(entry) + value;
    }

    private static String english(ReportEntry entry) {
        return entry.messages().stream()
                .filter(message -> message.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(entry.message());
    }

    private static String shown(Path path) {
        return PathWriter.asString(path).replaceAll("^<.*[/#](\\w+)>$", "$1");
    }

    private static String shown(Node node) {
        String text = ShLib.displayStr(node);
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private static Graph graph(List<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }
}
