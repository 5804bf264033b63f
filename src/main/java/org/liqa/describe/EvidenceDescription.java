package org.liqa.describe;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.liqa.read.Span;
import org.liqa.resolve.report.Evidence;
import org.liqa.vocabulary.Liqa;

/// The evidence graph of one article: RDF 1.2 reifiers of its facts, with Web Annotation selectors
/// into its body.
///
/// A reifier's IRI is a hash of the triple, the quotation and the rule, so the same fact found
/// twice by one rule in one place is one reifier, with the greater confidence; from two sentences
/// it has two.
final class EvidenceDescription {
    private static final Node DERIVED_FROM =
            NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
    private static final Node EVIDENCE = NodeFactory.createURI(Liqa.EVIDENCE);
    private static final Node FOUND_BY = NodeFactory.createURI(Liqa.FOUND_BY);
    private static final Node CONFIDENCE = NodeFactory.createURI(Liqa.CONFIDENCE);

    private record Ground(Triple triple, Span span, String rule) {}

    private final Node article;
    private final String body;
    private final Offsets offsets;
    private final Map<Ground, Double> grounds = new LinkedHashMap<>();

    EvidenceDescription(Node article, String body) {
        this.article = article;
        this.body = body;
        this.offsets = new Offsets(body);
    }

    void add(Triple triple, Evidence evidence) {
        Span span = offsets.whole(evidence.quotation());
        grounds.merge(new Ground(triple, span, evidence.rule()), evidence.confidence(), Math::max);
    }

    List<Triple> triples() {
        var triples = new ArrayList<Triple>();
        Set<Span> quoted = new LinkedHashSet<>();
        grounds.forEach(
                (ground, confidence) -> {
                    reifier(ground, confidence, triples);
                    if (quoted.add(ground.span())) {
                        selectors(ground.span(), triples);
                    }
                });
        return triples;
    }

    private void reifier(Ground ground, double confidence, List<Triple> triples) {
        Node reifier = part("fact-" + hash(ground));
        triples.add(
                Triple.create(
                        reifier, RDF.Nodes.reifies, NodeFactory.createTripleTerm(ground.triple())));
        triples.add(Triple.create(reifier, RDF.Nodes.type, EVIDENCE));
        triples.add(Triple.create(reifier, DERIVED_FROM, article));
        triples.add(
                Triple.create(reifier, OA.hasSelector.asNode(), selector("quote", ground.span())));
        triples.add(
                Triple.create(
                        reifier, OA.hasSelector.asNode(), selector("position", ground.span())));
        triples.add(Triple.create(reifier, FOUND_BY, Nodes.string(ground.rule())));
        triples.add(Triple.create(reifier, CONFIDENCE, Nodes.decimal(confidence)));
    }

    private void selectors(Span span, List<Triple> triples) {
        Node quote = selector("quote", span);
        triples.add(Triple.create(quote, RDF.Nodes.type, OA.TextQuoteSelector.asNode()));
        triples.add(Triple.create(quote, OA.exact.asNode(), Nodes.string(span.in(body))));
        Node position = selector("position", span);
        Span points = offsets.inCodePoints(span);
        triples.add(Triple.create(position, RDF.Nodes.type, OA.TextPositionSelector.asNode()));
        triples.add(Triple.create(position, OA.start.asNode(), Nodes.integer(points.start())));
        triples.add(Triple.create(position, OA.end.asNode(), Nodes.integer(points.end())));
    }

    private Node selector(String kind, Span span) {
        Span points = offsets.inCodePoints(span);
        return part("%s-%d-%d".formatted(kind, points.start(), points.end()));
    }

    private Node part(String fragment) {
        return NodeFactory.createURI(article.getURI() + "#" + fragment);
    }

    private String hash(Ground ground) {
        Span points = offsets.inCodePoints(ground.span());
        String text =
                NodeFmtLib.strNT(ground.triple().getSubject())
                        + ' '
                        + NodeFmtLib.strNT(ground.triple().getPredicate())
                        + ' '
                        + NodeFmtLib.strNT(ground.triple().getObject())
                        + " %d %d %s".formatted(points.start(), points.end(), ground.rule());
        return HexFormat.of().formatHex(sha256(text), 0, 8);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
