package org.liqa.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.liqa.vocabulary.Liqa;

/// Whether every fact has evidence, every evidence a fact, and every quotation stands in the
/// article's text where it is said to stand.
final class EvidenceChecks {
    private static final Node ARTICLE = NodeFactory.createURI(Liqa.ARTICLE);
    private static final Node EVENT = NodeFactory.createURI(Liqa.EVENT);
    private static final Node AGREEMENT = NodeFactory.createURI(Liqa.AGREEMENT);

    private record Quotation(Node quote, Node position) {}

    private final Node article;
    private final Graph statements;
    private final Graph evidence;

    private EvidenceChecks(Node article, Graph statements, Graph evidence) {
        this.article = article;
        this.statements = statements;
        this.evidence = evidence;
    }

    static Stream<String> of(Node article, Graph statements, Graph evidence) {
        return new EvidenceChecks(article, statements, evidence).messages();
    }

    private Stream<String> messages() {
        if (!statements.contains(article, RDF.Nodes.type, ARTICLE)) {
            return Stream.of(
                    "the graph does not describe the article whose name it bears, as a liqa:Article");
        }
        return Stream.of(unfounded(), unstated(), misquoted()).flatMap(found -> found.sorted());
    }

    /// Facts without evidence.
    private Stream<String> unfounded() {
        Set<Triple> reified = new HashSet<>();
        evidence.stream(Node.ANY, RDF.Nodes.reifies, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isTripleTerm)
                .forEach(term -> reified.add(term.getTriple()));
        return statements.stream()
                .filter(triple -> isClaim(triple.getSubject()) && !reified.contains(triple))
                .map(triple -> "no evidence for " + triple);
    }

    private boolean isClaim(Node node) {
        return statements.contains(node, RDF.Nodes.type, EVENT)
                || statements.contains(node, RDF.Nodes.type, AGREEMENT);
    }

    /// Evidence of what the article's graph does not state.
    private Stream<String> unstated() {
        return evidence.stream(Node.ANY, RDF.Nodes.reifies, Node.ANY)
                .flatMap(
                        reifier -> {
                            Node term = reifier.getObject();
                            if (!term.isTripleTerm()) {
                                return Stream.of(
                                        reifier.getSubject()
                                                + " reifies "
                                                + term
                                                + ", which is not a triple term");
                            }
                            return statements.contains(term.getTriple())
                                    ? Stream.empty()
                                    : Stream.of(
                                            reifier.getSubject()
                                                    + " is evidence of what is not stated: "
                                                    + term.getTriple());
                        });
    }

    private Stream<String> misquoted() {
        int[] body = text(article, SchemaDO.articleBody).orElse("").codePoints().toArray();
        return evidence.stream(Node.ANY, RDF.Nodes.reifies, Node.ANY)
                .map(Triple::getSubject)
                .flatMap(this::quotation)
                .distinct()
                .filter(quotation -> !stands(quotation, body))
                .map(
                        quotation ->
                                quotation.quote()
                                        + ": the text does not say that at "
                                        + quotation.position());
    }

    /// Empty where the selectors are not two of the right kind, which the shapes report.
    private Stream<Quotation> quotation(Node reifier) {
        return selector(reifier, OA.TextQuoteSelector.asNode()).stream()
                .flatMap(
                        quote ->
                                selector(reifier, OA.TextPositionSelector.asNode()).stream()
                                        .map(position -> new Quotation(quote, position)));
    }

    private Optional<Node> selector(Node reifier, Node type) {
        return evidence.stream(reifier, OA.hasSelector.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(selector -> evidence.contains(selector, RDF.Nodes.type, type))
                .findFirst();
    }

    private boolean stands(Quotation quotation, int[] body) {
        Optional<Integer> start = number(quotation.position(), OA.start);
        Optional<Integer> end = number(quotation.position(), OA.end);
        Optional<String> exact = text(quotation.quote(), OA.exact);
        if (start.isEmpty() || end.isEmpty() || exact.isEmpty()) {
            return false;
        }
        return 0 <= start.get()
                && start.get() <= end.get()
                && end.get() <= body.length
                && exact.get().equals(new String(body, start.get(), end.get() - start.get()));
    }

    private Optional<Integer> number(Node subject, Property property) {
        return text(subject, property)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    private Optional<String> text(Node subject, Property property) {
        Graph graph = subject.equals(article) ? statements : evidence;
        return graph.stream(subject, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }
}
