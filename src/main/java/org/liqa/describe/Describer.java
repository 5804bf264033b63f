package org.liqa.describe;

import java.util.LinkedHashSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.liqa.resolve.report.Entity;
import org.liqa.resolve.report.Fact;
import org.liqa.resolve.report.Report;

/// Writes down a report as RDF. A pure function of the report, the base IRI and
/// `ontology/liqa.ttl`; threads may share one.
///
/// What a fact implies by the ontology (a summit is a meeting, a host is a participant) is stated
/// beside it, with the same evidence.
public final class Describer {
    private final String base;
    private final Hierarchy hierarchy;

    /// @param base under which the IRIs of articles stand; absolute, ends with `/`
    public Describer(String base) {
        this.base = Base.checked(base);
        this.hierarchy = Hierarchy.ofOntology();
    }

    /// The two graphs of the article.
    ///
    /// @throws IllegalArgumentException if a quotation does not lie within the body
    public Description describe(Report report) {
        Node article = NodeFactory.createURI(base + "article/" + report.article().key());
        String body = Nodes.text(report.article().body());
        var statements = new LinkedHashSet<Triple>();
        var evidence = new EvidenceDescription(article, body);
        ArticleDescription.of(article, report.article()).forEach(statements::add);
        for (Fact fact : report.facts()) {
            for (Triple triple : hierarchy.closure(Nodes.triple(fact))) {
                statements.add(triple);
                evidence.add(triple, fact.evidence());
            }
        }
        for (Entity entity : report.entities()) {
            EntityDescription.of(entity)
                    .forEach(triple -> statements.addAll(hierarchy.closure(triple)));
        }
        return new Description(article.getURI(), statements.stream().toList(), evidence.triples());
    }
}
