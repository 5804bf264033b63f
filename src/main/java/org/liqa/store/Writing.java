package org.liqa.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.liqa.describe.Description;
import org.liqa.vocabulary.Liqa;

/// How statements are written in each format.
final class Writing {
    /// What the written formats abbreviate, in the order in which they declare it.
    static final Map<String, String> PREFIXES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("dcterms", "http://purl.org/dc/terms/"),
                            Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
                            Map.entry("liqa", Liqa.NAMESPACE),
                            Map.entry("oa", "http://www.w3.org/ns/oa#"),
                            Map.entry("org", "http://www.w3.org/ns/org#"),
                            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                            Map.entry("prov", "http://www.w3.org/ns/prov#"),
                            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                            Map.entry("schema", "https://schema.org/"),
                            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                            Map.entry("wd", "http://www.wikidata.org/entity/"),
                            Map.entry("wgs", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
                            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

    /// What is not a Char of XML 1.0, section 2.2.
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Writing() {}

    static void sorted(Stream<Quad> quads, OutputStream out) {
        lines(quads.map(Writing::line), out);
    }

    static void sortedTriples(List<Triple> triples, OutputStream out) {
        lines(triples.stream().map(NodeFmtLib::strNT), out);
    }

    static void turtle(List<Triple> triples, OutputStream out) {
        RDFWriter.source(graph(triples.stream())).format(RDFFormat.TURTLE).output(out);
    }

    static void trig(Description description, OutputStream out) {
        RDFWriter.source(dataset(description.quads())).format(RDFFormat.TRIG).output(out);
    }

    static void rdfXml(Stream<Triple> triples, OutputStream out) {
        RDFWriter.source(graph(triples.map(Writing::xml)))
                .format(RDFFormat.RDFXML_PLAIN)
                .output(out);
    }

    /// One document whose named graph is the article's.
    static void jsonLd(Description description, OutputStream out) {
        Stream<Quad> quads =
                description.statements().stream()
                        .map(triple -> Quad.create(description.graph(), triple));
        RDFWriter.source(dataset(quads)).format(RDFFormat.JSONLD11).output(out);
    }

    /// An array of documents, one per graph, so that one at a time is in memory.
    static void jsonLds(Stream<Description> graphs, OutputStream out) {
        String separator = "[\n";
        Iterator<Description> each = graphs.iterator();
        while (each.hasNext()) {
            text(separator, out);
            jsonLd(each.next(), out);
            separator = ",\n";
        }
        text(separator.equals("[\n") ? "[]\n" : "]\n", out);
    }

    private static String line(Quad quad) {
        return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
                .map(NodeFmtLib::strNT)
                .collect(Collectors.joining(" ", "", " ."));
    }

    private static Triple xml(Triple triple) {
        Node object = triple.getObject();
        if (!object.isLiteral() || !NOT_XML.matcher(object.getLiteralLexicalForm()).find()) {
            return triple;
        }
        String text = NOT_XML.matcher(object.getLiteralLexicalForm()).replaceAll("\uFFFD");
        Node replaced =
                object.getLiteralLanguage().isEmpty()
                        ? NodeFactory.createLiteralDT(text, object.getLiteralDatatype())
                        : NodeFactory.createLiteralLang(text, object.getLiteralLanguage());
        return Triple.create(triple.getSubject(), triple.getPredicate(), replaced);
    }

    private static void lines(Stream<String> lines, OutputStream out) {
        lines.sorted().forEach(line -> text(line + "\n", out));
    }

    private static void text(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Graph graph(Stream<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
        return graph;
    }

    private static DatasetGraph dataset(Stream<Quad> quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEach(dataset::add);
        PREFIXES.forEach(dataset.prefixes()::add);
        return dataset;
    }
}
