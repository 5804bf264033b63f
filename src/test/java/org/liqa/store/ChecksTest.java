package org.liqa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liqa.describe.Description;

/// One sound article, broken in one place at a time.
class ChecksTest {
    private static final Checks CHECKS = new Checks();
    private static final Description SOUND = ArticleStoreTest.summit("k");

    @Test
    void aSoundArticleHasNoProblem() {
        assertThat(CHECKS.check(SOUND)).isEmpty();
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of(
                        "no modality",
                        without("modality"),
                        "modality: an event or agreement has exactly one"),
                Arguments.of(
                        "two modalities",
                        with("event/k-1", "liqa:modality", "liqa:denied"),
                        "has exactly one liqa:modality"),
                Arguments.of(
                        "an unknown modality",
                        replacing("#occurred>", "#maybe>"),
                        "occurred, planned, proposed or denied, not"),
                Arguments.of(
                        "no kind of event",
                        without("ontology#Meeting>"),
                        "an event is a liqa:Meeting, liqa:Visit or liqa:Call"),
                Arguments.of(
                        "a participant that is none",
                        with("event/k-1", "liqa:participant", "<place/cairo>"),
                        "a liqa:participant is a liqa:Actor"),
                Arguments.of(
                        "a participant not described",
                        with("event/k-1", "liqa:participant", "<person/x>"),
                        "a liqa:participant is a liqa:Actor"),
                Arguments.of(
                        "a place that is none",
                        with("event/k-1", "liqa:place", "<person/leo-martin>"),
                        "a liqa:place is a liqa:Place"),
                Arguments.of(
                        "a day that is none",
                        replacing("2020-08-04", "2020-02-31"),
                        "a valid xsd:date, xsd:gYearMonth or xsd:gYear"),
                Arguments.of(
                        "a date as text",
                        with("event/k-1", "liqa:endDate", "\"أمس\""),
                        "at most one liqa:endDate"),
                Arguments.of(
                        "two dates",
                        with("event/k-1", "liqa:date", "\"2021\"^^xsd:gYear"),
                        "at most one liqa:date"),
                Arguments.of(
                        "two labels in a language",
                        with("place/cairo", "skos:prefLabel", "\"أخرى\"@ar"),
                        "one per language"),
                Arguments.of("no label", without("prefLabel"), "at least one skos:prefLabel"),
                Arguments.of(
                        "no plain label",
                        without("rdf-schema#label"),
                        "an rdfs:label with its language"),
                Arguments.of(
                        "a label without language",
                        with("place/cairo", "skos:altLabel", "\"x\""),
                        "a skos:altLabel has a language"),
                Arguments.of(
                        "no identifier",
                        without("identifier"),
                        "an article has one dcterms:identifier"),
                Arguments.of(
                        "two titles",
                        with("article/k", "dcterms:title", "\"x\"@ar"),
                        "at most one dcterms:title"),
                Arguments.of(
                        "no text", without("articleBody"), "an article has one schema:articleBody"),
                Arguments.of(
                        "not an article",
                        without("ontology#Article>"),
                        "the graph does not describe the article whose name it bears"),
                Arguments.of(
                        "not an IRI",
                        about("http://localhost:3030/topic/two words"),
                        "not an absolute IRI: http://localhost:3030/topic/two words"),
                Arguments.of("a relative IRI", about("cairo"), "not an absolute IRI: cairo"),
                Arguments.of(
                        "a blank node",
                        with("event/k-1", "liqa:topic", "[]"),
                        "a blank node; everything has an IRI"),
                Arguments.of("no rule", without("foundBy"), "a liqa:Evidence has one liqa:foundBy"),
                Arguments.of(
                        "too sure",
                        replacing("\"0.9\"", "\"1.1\""),
                        "an xsd:decimal between 0 and 1, not 1.1"),
                Arguments.of("no quotation", without("exact"), "one oa:exact, not empty"),
                Arguments.of(
                        "an invented quotation",
                        replacing("استقبل سامي النجار ", "استقبل ليو النجار "),
                        "the text does not say that at"),
                Arguments.of(
                        "a place behind the text",
                        replacing("\"2", "\"999"),
                        "the text does not say that at"),
                Arguments.of(
                        "a fact without evidence",
                        with("event/k-1", "liqa:attendee", "<person/leo-martin>"),
                        "no evidence for"),
                Arguments.of(
                        "evidence of nothing stated",
                        without("event/k-1> <https://w3id.org/liqa/ontology#host>"),
                        "is evidence of what is not stated"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void names(String what, UnaryOperator<Description> breaking, String message) {
        var problems = CHECKS.check(breaking.apply(SOUND));
        assertThat(problems).anySatisfy(problem -> assertThat(problem.message()).contains(message));
        assertThat(problems)
                .allSatisfy(
                        problem -> {
                            assertThat(problem.article())
                                    .isEqualTo("http://localhost:3030/article/k");
                            assertThat(problem.message()).doesNotContain("\n");
                        });
    }

    private static UnaryOperator<Description> without(String part) {
        UnaryOperator<List<Triple>> change =
                triples -> triples.stream().filter(triple -> !line(triple).contains(part)).toList();
        // Where the statement goes its evidence stays, except when it is the evidence that goes.
        return d ->
                new Description(
                        d.article(),
                        change.apply(d.statements()),
                        d.evidence().stream()
                                .filter(
                                        triple ->
                                                triple.getObject().isTripleTerm()
                                                        || !line(triple).contains(part))
                                .toList());
    }

    private static UnaryOperator<Description> with(String subject, String property, String object) {
        return d -> {
            var more = new ArrayList<>(d.statements());
            more.addAll(parse("<%s> %s %s .".formatted(subject, property, object)));
            return new Description(d.article(), more, d.evidence());
        };
    }

    private static UnaryOperator<Description> about(String topic) {
        return d -> {
            var more = new ArrayList<>(d.statements());
            more.add(
                    Triple.create(
                            NodeFactory.createURI("http://localhost:3030/event/k-1"),
                            NodeFactory.createURI("https://w3id.org/liqa/ontology#topic"),
                            NodeFactory.createURI(topic)));
            return new Description(d.article(), more, d.evidence());
        };
    }

    private static UnaryOperator<Description> replacing(String part, String by) {
        UnaryOperator<List<Triple>> change =
                triples ->
                        triples.stream()
                                .flatMap(
                                        triple ->
                                                triple.getPredicate()
                                                                .getURI()
                                                                .endsWith("articleBody")
                                                        ? Stream.of(triple)
                                                        : parse(line(triple).replace(part, by))
                                                                .stream())
                                .toList();
        return d ->
                new Description(
                        d.article(), change.apply(d.statements()), change.apply(d.evidence()));
    }

    private static String line(Triple triple) {
        return NodeFmtLib.strNT(triple);
    }

    private static List<Triple> parse(String text) {
        String prefixes =
                """
                PREFIX liqa: <https://w3id.org/liqa/ontology#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                """;
        return RDFParser.fromString(prefixes + text, Lang.TURTLE)
                .base("http://localhost:3030/")
                .toGraph()
                .find()
                .toList();
    }
}
