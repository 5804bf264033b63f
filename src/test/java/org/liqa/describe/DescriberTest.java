package org.liqa.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liqa.read.Span;
import org.liqa.resolve.report.Evidence;
import org.liqa.resolve.report.Fact;
import org.liqa.vocabulary.Liqa;

class DescriberTest {
    private static final Describer DESCRIBER = new Describer(ExampleReports.BASE);
    private static final String EVENT = "<http://localhost:3030/event/k-1>";

    @Test
    void statesTheArticleItsFactsWithWhatTheyImplyAndItsEntities() {
        var statements = lines(DESCRIBER.describe(ExampleReports.summit("k")).statements());
        String article = "<http://localhost:3030/article/k>";
        assertThat(statements)
                .contains(
                        article + " a liqa:Article",
                        article + " dcterms:identifier \"id of k\"",
                        article + " dcterms:title \"قمة في «القاهرة»\"@ar",
                        article + " dcterms:issued \"2020-08-05\"^^xsd:date",
                        article + " dcterms:source \"وكالة المثال\"",
                        article + " dcterms:language \"ar\"",
                        article + " schema:url <https://news.example/k>",
                        EVENT + " a liqa:Summit",
                        EVENT + " a liqa:Meeting",
                        EVENT + " a liqa:Event",
                        EVENT + " liqa:host <http://localhost:3030/person/سامي-النجار>",
                        EVENT + " liqa:participant <http://localhost:3030/person/سامي-النجار>",
                        EVENT + " liqa:participant <http://localhost:3030/person/leo-martin>",
                        "<http://localhost:3030/place/cairo> a liqa:City",
                        "<http://localhost:3030/place/cairo> a liqa:Place",
                        "<http://localhost:3030/person/leo-martin> a liqa:Actor",
                        "<http://localhost:3030/person/leo-martin> skos:prefLabel \"ليو مارتن\"@ar",
                        "<http://localhost:3030/person/leo-martin> rdfs:label \"ليو مارتن\"@ar",
                        "<http://localhost:3030/person/leo-martin> skos:altLabel \"ليو مارتن «الآخر»\"@ar")
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFactWithWhatItImpliesHasEvidenceAndNothingElseHas() {
        var description = DESCRIBER.describe(ExampleReports.summit("k"));
        var reified =
                description.evidence().stream()
                        .filter(triple -> triple.getPredicate().equals(RDF.Nodes.reifies))
                        .map(triple -> triple.getObject().getTriple())
                        .toList();
        var ofEvents =
                description.statements().stream()
                        .filter(triple -> triple.getSubject().getURI().contains("/event/"))
                        .toList();
        assertThat(reified).containsExactlyElementsOf(ofEvents).hasSize(10);
    }

    @Test
    void quotesExactlyAndCountsInCodePoints() {
        var description = DESCRIBER.describe(ExampleReports.summit("k"));
        Graph graph = graph(description.evidence());
        int start = ExampleReports.HEADLINE.length() + 4;
        int end = start + ExampleReports.SENTENCE.length() - 1;
        assertThat(values(graph, OA.exact.asNode())).containsExactly(ExampleReports.SENTENCE);
        assertThat(values(graph, OA.start.asNode())).containsExactly(Integer.toString(start));
        assertThat(values(graph, OA.end.asNode())).containsExactly(Integer.toString(end));
        assertThat(
                        graph.contains(
                                NodeFactory.createURI(
                                        "http://localhost:3030/article/k#quote-%d-%d"
                                                .formatted(start, end)),
                                OA.exact.asNode(),
                                Node.ANY))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "·",
            textBlock =
                    """
                    ab🤝cd · 0 · 2 · ab  · 0 · 2
                    ab🤝cd · 2 · 4 · 🤝  · 2 · 3
                    ab🤝cd · 4 · 6 · cd  · 3 · 5
                    ab🤝cd · 0 · 6 · ab🤝cd · 0 · 5
                    ab🤝cd · 1 · 3 · b🤝 · 1 · 3
                    ab🤝cd · 3 · 5 · 🤝c · 2 · 4
                    🤝🕊لقاء · 4 · 8 · لقاء · 2 · 6
                    """)
    void offsets(String body, int start, int end, String exact, int startPoint, int endPoint) {
        var offsets = new Offsets(body);
        Span whole = offsets.whole(new Span(start, end));
        assertThat(whole.in(body)).isEqualTo(exact);
        assertThat(offsets.inCodePoints(whole)).isEqualTo(new Span(startPoint, endPoint));
    }

    @Test
    void holdsNoBlankNodesAndTripleTermsOnlyAsEvidence() {
        var description = DESCRIBER.describe(ExampleReports.summit("k"));
        assertThat(description.statements())
                .allMatch(
                        t ->
                                t.getSubject().isURI()
                                        && !t.getObject().isBlank()
                                        && !t.getObject().isTripleTerm());
        assertThat(description.evidence())
                .allMatch(t -> t.getSubject().isURI() && !t.getObject().isBlank());
    }

    @Test
    void isAFunctionOfTheReport() {
        var again = new Describer(ExampleReports.BASE).describe(ExampleReports.summit("k"));
        assertThat(DESCRIBER.describe(ExampleReports.summit("k"))).isEqualTo(again);
    }

    @Test
    void theSameFactFromTwoSentencesHasTwoReifiersAndTwiceFromOneHasTheGreaterConfidence() {
        var report =
                ExampleReports.with(
                        ExampleReports.silent("k"),
                        facts ->
                                List.of(
                                        told(0, 5, "a", 0.5),
                                        told(0, 5, "a", 0.75),
                                        told(0, 5, "b", 1),
                                        told(6, 9, "a", 0)));
        var description = DESCRIBER.describe(report);
        assertThat(lines(description.statements()))
                .contains(EVENT + " liqa:place <http://localhost:3030/place/x>");
        Graph graph = graph(description.evidence());
        assertThat(graph.stream(Node.ANY, RDF.Nodes.reifies, Node.ANY)).hasSize(3);
        assertThat(values(graph, NodeFactory.createURI(Liqa.CONFIDENCE)))
                .containsExactly("0.0", "0.75", "1.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "·",
            textBlock =
                    """
                    ar        · ar
                    AR        · ar
                    ar-eg     · ar-EG
                    arabic_ar · und
                    ع         · und
                    """)
    void languages(String given, String written) {
        assertThat(Nodes.language(given)).isEqualTo(written);
    }

    @Test
    void replacesWhatUtf8CannotWriteByAsMuch() {
        String body = "أ\uD800ب🤝\uDC00ج لقاء";
        var fact =
                new Fact(
                        "http://e/x",
                        "http://e/p",
                        new org.liqa.resolve.report.Term.Iri("http://e/o"),
                        new Evidence(new Span(7, 11), "r", 1));
        var description = DESCRIBER.describe(ExampleReports.report("k", body, List.of(fact)));
        Graph graph = graph(description.evidence());
        assertThat(values(graph, OA.exact.asNode())).containsExactly(" لقا");
        assertThat(values(graph, OA.start.asNode())).containsExactly("6");
        assertThat(lines(description.statements()))
                .contains(
                        "<http://localhost:3030/article/k> schema:articleBody \"أ\\uFFFDب🤝\\uFFFDج لقاء\"@ar");
    }

    @Test
    void refusesAQuotationBehindTheBody() {
        var report =
                ExampleReports.with(
                        ExampleReports.silent("k"), facts -> List.of(told(5, 900, "a", 1)));
        assertThatThrownBy(() -> DESCRIBER.describe(report))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quotation [5, 900) ends behind the body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost:3030/",
                "http://localhost:3030",
                "http://x/y",
                "http://x/ y/",
                "ftp://x/",
                "http://x/?q/",
                "http:///"
            })
    void refusesABaseThatIsNone(String base) {
        assertThatThrownBy(() -> new Describer(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a base IRI: " + base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3030/",
                "https://data.example/liqa/",
                "https://مثال.example/أخبار/"
            })
    void takesABase(String base) {
        assertThat(new Describer(base).describe(ExampleReports.summit("k")).article())
                .isEqualTo(base + "article/k");
    }

    private static Fact told(int start, int end, String rule, double confidence) {
        return ExampleReports.fact(
                "http://localhost:3030/event/k-1",
                Liqa.PLACE_OF,
                "http://localhost:3030/place/x",
                new Evidence(new Span(start, end), rule, confidence));
    }

    private static Graph graph(List<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }

    private static Set<String> values(Graph graph, Node property) {
        return graph.stream(Node.ANY, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static List<String> lines(List<Triple> triples) {
        return triples.stream()
                .map(
                        t ->
                                shown(t.getSubject())
                                        + " "
                                        + shown(t.getPredicate())
                                        + " "
                                        + shown(t.getObject()))
                .toList();
    }

    private static String shown(Node node) {
        return NodeFmtLib.strNT(node)
                .replace("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>", "a")
                .replaceAll("<https://w3id.org/liqa/ontology#(\\w+)>", "liqa:$1")
                .replaceAll("<http://purl.org/dc/terms/(\\w+)>", "dcterms:$1")
                .replaceAll("<https://schema.org/(\\w+)>", "schema:$1")
                .replaceAll("<http://www.w3.org/2004/02/skos/core#(\\w+)>", "skos:$1")
                .replaceAll("<http://www.w3.org/2000/01/rdf-schema#(\\w+)>", "rdfs:$1")
                .replaceAll("<http://www.w3.org/2001/XMLSchema#(\\w+)>", "xsd:$1");
    }
}
