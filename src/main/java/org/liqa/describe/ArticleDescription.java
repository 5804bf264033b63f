package org.liqa.describe;

import java.net.URI;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.liqa.read.Article;
import org.liqa.read.Span;
import org.liqa.vocabulary.Liqa;

/// What is said of the article itself; it comes with the input and needs no evidence.
final class ArticleDescription {
    private ArticleDescription() {}

    static Stream<Triple> of(Node iri, Article article) {
        String language = article.language();
        return Stream.of(
                        Stream.of(
                                Triple.create(
                                        iri, RDF.Nodes.type, NodeFactory.createURI(Liqa.ARTICLE))),
                        Stream.of(say(iri, DCTerms.identifier, Nodes.string(article.identifier()))),
                        article.headline().map(span -> headline(article, span)).stream()
                                .filter(title -> !title.isEmpty())
                                .map(title -> say(iri, DCTerms.title, Nodes.text(title, language))),
                        article.published().stream()
                                .map(
                                        day ->
                                                NodeFactory.createLiteralDT(
                                                        day.toString(), XSDDatatype.XSDdate))
                                .map(day -> say(iri, DCTerms.issued, day)),
                        article.source().stream()
                                .filter(source -> !source.isBlank())
                                .map(source -> say(iri, DCTerms.source, Nodes.string(source))),
                        // A relative address names nothing outside the input.
                        article.url().filter(URI::isAbsolute).stream()
                                .map(
                                        url ->
                                                say(
                                                        iri,
                                                        SchemaDO.url,
                                                        NodeFactory.createURI(url.toString()))),
                        Stream.of(
                                say(iri, DCTerms.language, Nodes.string(Nodes.language(language)))),
                        Stream.of(
                                say(
                                        iri,
                                        SchemaDO.articleBody,
                                        Nodes.text(article.body(), language))))
                .flatMap(triples -> triples);
    }

    private static String headline(Article article, Span span) {
        return span.in(article.body()).strip();
    }

    private static Triple say(Node iri, Property property, Node value) {
        return Triple.create(iri, property.asNode(), value);
    }
}
