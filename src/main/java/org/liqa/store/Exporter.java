package org.liqa.store;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.liqa.describe.Description;

/// Writes out a whole store, graph by graph, or one article. [Format#note] says what a format
/// leaves out.
public final class Exporter {
    private final ArticleStore store;
    private final boolean hasEvidence;

    public Exporter(ArticleStore store) {
        this(store, true);
    }

    private Exporter(ArticleStore store, boolean hasEvidence) {
        this.store = store;
        this.hasEvidence = hasEvidence;
    }

    /// The same for tools that read RDF 1.1 only: it leaves out the evidence, whose triple terms
    /// RDF 1.1 does not have.
    public Exporter withoutEvidence() {
        return new Exporter(store, false);
    }

    /// Writes the articles and the background.
    public void write(Format format, OutputStream out) {
        DatasetGraph dataset = store.dataset();
        Txn.executeRead(
                dataset,
                () -> {
                    switch (format) {
                        case NQUADS ->
                                stream(RDFFormat.NQUADS, out, w -> quads(dataset).forEach(w::quad));
                        case TRIG ->
                                stream(
                                        RDFFormat.TRIG_BLOCKS,
                                        out,
                                        w -> quads(dataset).forEach(w::quad));
                        case TURTLE ->
                                stream(
                                        RDFFormat.TURTLE_BLOCKS,
                                        out,
                                        w -> union(dataset).forEach(w::triple));
                        case NTRIPLES ->
                                stream(
                                        RDFFormat.NTRIPLES,
                                        out,
                                        w -> union(dataset).forEach(w::triple));
                        case RDFXML -> Writing.rdfXml(union(dataset), out);
                        case JSONLD -> Writing.jsonLds(graphs(dataset), out);
                    }
                });
    }

    /// Writes one article.
    ///
    /// @return whether the store has it; if not, nothing is written
    public boolean write(String article, Format format, OutputStream out) {
        Node graph = NodeFactory.createURI(article);
        DatasetGraph dataset = store.dataset();
        var description =
                Txn.calculateRead(
                        dataset,
                        () ->
                                new Description(
                                        article,
                                        triples(dataset, graph),
                                        hasEvidence
                                                ? triples(dataset, Description.evidenceGraph(graph))
                                                : List.of()));
        if (description.size() == 0) {
            return false;
        }
        write(description, format, out);
        return true;
    }

    /// Writes one article that need not be in a store.
    public static void write(Description description, Format format, OutputStream out) {
        List<Triple> statements = description.statements();
        switch (format) {
            case NQUADS -> Writing.sorted(description.quads(), out);
            case TRIG -> Writing.trig(description, out);
            case TURTLE -> Writing.turtle(statements, out);
            case NTRIPLES -> Writing.sortedTriples(statements, out);
            case RDFXML -> Writing.rdfXml(statements.stream(), out);
            case JSONLD -> Writing.jsonLd(description, out);
        }
    }

    /// Writes articles that need not be in a store, in their order and as one document. Of several,
    /// JSON-LD is an array of documents, and RDF/XML has to fit into memory.
    public static void write(Iterator<Description> articles, Format format, OutputStream out) {
        if (!articles.hasNext()) {
            return;
        }
        Description first = articles.next();
        if (!articles.hasNext()) {
            write(first, format, out);
            return;
        }
        Stream<Description> all = Stream.concat(Stream.of(first), Iter.asStream(articles));
        switch (format) {
            case RDFXML -> Writing.rdfXml(all.flatMap(each -> each.statements().stream()), out);
            case JSONLD -> Writing.jsonLds(all, out);
            case NQUADS, TRIG, TURTLE, NTRIPLES -> all.forEach(each -> write(each, format, out));
        }
    }

    private static void stream(RDFFormat format, OutputStream out, Consumer<StreamRDF> content) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        Writing.PREFIXES.forEach(writer::prefix);
        content.accept(writer);
        writer.finish();
    }

    /// All but what the store says of itself.
    private Stream<Quad> quads(DatasetGraph dataset) {
        return dataset.stream()
                .filter(quad -> !quad.isDefaultGraph())
                .filter(quad -> hasEvidence || !Description.isEvidenceGraph(quad.getGraph()));
    }

    /// Each statement once, without those of the evidence.
    private Stream<Triple> union(DatasetGraph dataset) {
        return dataset.stream(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> !isOfEvidence(quad.getSubject()))
                .map(Quad::asTriple);
    }

    /// Reifiers and selectors, and they alone, are named by an article's IRI with a fragment.
    private boolean isOfEvidence(Node subject) {
        String iri = subject.toString();
        return iri.startsWith(store.base() + "article/") && iri.contains("#");
    }

    private static Stream<Description> graphs(DatasetGraph dataset) {
        Iterable<Node> names = dataset::listGraphNodes;
        return StreamSupport.stream(names.spliterator(), false)
                .filter(name -> !Description.isEvidenceGraph(name))
                .map(name -> new Description(name.getURI(), triples(dataset, name), List.of()));
    }

    private static List<Triple> triples(DatasetGraph dataset, Node graph) {
        return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple).toList();
    }
}
