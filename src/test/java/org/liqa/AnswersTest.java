package org.liqa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a store answers and gives out, in every format.
class AnswersTest {
    @TempDir Path folder;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path STORE = Samples.store();
    private static final String PERSON = "person=نبيل الشاذلي";
    private static final String PREFIX = "PREFIX liqa: <https://w3id.org/liqa/ontology#>\n";

    @Test
    void aTableShowsWhoMetWhomWhereWhenAndAboutWhat() {
        Run run = Run.of("query", "who-met-whom", "--store", STORE, "-p", PERSON);
        assertThat(run.out())
                .contains("عصام الخطيب", "القاهرة", "2024-03-05", "مكافحة التهريب", "article/a1")
                .contains("التقى وزير الخارجية المصري")
                .endsWith("(1 row)\n");
        assertThat(run.err()).isEmpty();
        assertThat(Run.of("query", "feeds/who-met-whom", "--store", STORE, "-p", PERSON))
                .isEqualTo(run);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اجتمع رئيس الحكومة اللبنانية وليد حداد مع وزير الخارجية الأردني عصام الخطيب.",
                "اجتمع رئيس الحكومة اللبنانية وليد حداد في بيروت. والتقى حداد وزير الخارجية الأردني عصام الخطيب."
            })
    void theQuotationNamesBothParties(String text) {
        Path store = folder.resolve("store");
        Run.with(text, "build", "-", "--store", store);
        for (String query : List.of("who-met-whom", "meetings")) {
            Run run =
                    Run.of(
                            "query",
                            query,
                            "--store",
                            store,
                            "-p",
                            "person=وليد حداد",
                            "--format",
                            "csv");
            assertThat(run.out())
                    .as(query)
                    .hasLineCount(2)
                    .containsPattern(",[^,]*حداد [^,]*عصام الخطيب,http");
        }
    }

    @Test
    void namesComeInTheLanguageAskedFor() {
        Run english = Run.of("query", "agreements", "--store", STORE, "--lang", "en");
        assertThat(english.out()).contains("Egypt", "Sudan", "Khartoum");
        assertThat(english)
                .isEqualTo(Run.of("query", "agreements", "--store", STORE, "-p", "lang=en"));
    }

    /// SPARQL 1.1 Query Results JSON Format, sections 3 and 4: these members and no others.
    @Test
    void jsonIsTheW3cFormat() throws IOException {
        JsonNode json =
                json(
                        Run.of(
                                "query",
                                "meetings",
                                "--store",
                                STORE,
                                "-p",
                                PERSON,
                                "--format",
                                "json"));
        assertThat(names(json)).containsExactly("head", "results");
        assertThat(names(json.get("head"))).containsExactly("vars");
        assertThat(names(json.get("results"))).containsExactly("bindings");
        List<String> variables =
                StreamSupport.stream(json.get("head").get("vars").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
        JsonNode rows = json.get("results").get("bindings");
        assertThat(rows).hasSize(1);
        rows.get(0)
                .properties()
                .forEach(
                        term -> {
                            assertThat(variables).contains(term.getKey());
                            JsonNode value = term.getValue();
                            assertThat(value.get("type").asText()).isIn("uri", "literal", "bnode");
                            assertThat(value.get("value").isTextual()).isTrue();
                            assertThat(List.of("type", "value", "xml:lang", "datatype"))
                                    .containsAll(names(value));
                        });
        JsonNode date = rows.get(0).get("date");
        assertThat(date.toString())
                .isEqualTo(
                        "{\"type\":\"literal\",\"datatype\":\"http://www.w3.org/2001/XMLSchema#date\",\"value\":\"2024-03-05\"}");
        JsonNode truth =
                json(
                        Run.with(
                                "ASK { ?s ?p ?o }",
                                "query",
                                "--file",
                                "-",
                                "--store",
                                STORE,
                                "--format",
                                "json"));
        assertThat(names(truth)).containsExactly("head", "boolean");
        assertThat(truth.get("boolean").isBoolean()).isTrue();
    }

    @Test
    void csvTsvAndXmlAreWellFormed() throws Exception {
        String query = PREFIX + "SELECT ?e ?d { ?e a liqa:Meeting ; liqa:date ?d }";
        assertThat(own(query, "csv").out())
                .isEqualTo("e,d\r\nhttp://localhost:3030/event/a1-1,2024-03-05\r\n");
        assertThat(own(query, "tsv").out())
                .isEqualTo(
                        "?e\t?d\n<http://localhost:3030/event/a1-1>\t\"2024-03-05\"^^<http://www.w3.org/2001/XMLSchema#date>\n");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var xml =
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(own(query, "xml").out().getBytes(UTF_8)));
        assertThat(xml.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.w3.org/2005/sparql-results#");
        assertThat(xml.getElementsByTagNameNS("*", "result").getLength()).isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASK { ?e liqa:modality liqa:denied }                        | true",
                "ASK { GRAPH ?g { ?e liqa:modality liqa:denied } FILTER (?g = <article/a1>) } | false",
                "SELECT ?g { GRAPH ?g { ?e liqa:modality liqa:proposed } }   | article/a7",
                "SELECT (COUNT(*) AS ?n) { ?s a liqa:Article }               | 8",
                "CONSTRUCT { ?e liqa:place ?p } { ?e a liqa:Visit ; liqa:place ?p ; liqa:modality liqa:occurred } | liqa:place  <http://localhost:3030/place/baghdad>",
                "DESCRIBE <event/a2-1>                                       | liqa:Visit"
            })
    void onesOwnQueryOfEveryKind(String query, String expected) {
        Run run = Run.with(PREFIX + query, "query", "--file", "-", "--store", STORE);
        assertThat(run.out().replace("⁨", "").replace("⁩", "")).contains(expected);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void rdf11FormatsOfAnArticleCarryTheSameTriples() {
        List<Graph> graphs =
                List.of(
                        graph("turtle", Lang.TURTLE),
                        graph("ntriples", Lang.NTRIPLES),
                        graph("rdfxml", Lang.RDFXML),
                        dataset("jsonld", Lang.JSONLD).getUnionGraph(),
                        dataset("trig", Lang.TRIG)
                                .getGraph(
                                        org.apache.jena.graph.NodeFactory.createURI(
                                                "http://localhost:3030/article/a1")),
                        dataset("nquads", Lang.NQUADS)
                                .getGraph(
                                        org.apache.jena.graph.NodeFactory.createURI(
                                                "http://localhost:3030/article/a1")));
        assertThat(graphs.getFirst().size()).isGreaterThan(20);
        assertThat(graphs).allMatch(graph -> graph.isIsomorphicWith(graphs.getFirst()));
    }

    @ParameterizedTest
    @CsvSource({
        "nquads,NQUADS",
        "trig,TRIG",
        "turtle,TURTLE",
        "ntriples,NTRIPLES",
        "jsonld,JSONLD",
        "rdfxml,RDFXML"
    })
    void severalExtractedArticlesAreOneDocumentOfTheFormat(String format, String name)
            throws IOException {
        Run run = Run.with(Samples.all(), "extract", "-", "--format", format);
        DatasetGraph dataset =
                parsed(
                        run,
                        switch (name) {
                            case "NQUADS" -> Lang.NQUADS;
                            case "TRIG" -> Lang.TRIG;
                            case "TURTLE" -> Lang.TURTLE;
                            case "NTRIPLES" -> Lang.NTRIPLES;
                            case "JSONLD" -> Lang.JSONLD;
                            default -> Lang.RDFXML;
                        });
        assertThat(
                        dataset.stream()
                                .filter(
                                        q ->
                                                q.getPredicate()
                                                        .getURI()
                                                        .equals(
                                                                "http://purl.org/dc/terms/identifier"))
                                .count())
                .isEqualTo(8);
    }

    @Test
    void offsetsInJsonCountCodePointsAsInTheGraph() throws IOException {
        String text = "😀 بيان: " + Samples.TEXTS.getFirst();
        JsonNode article = json(Run.with(text, "extract", "-", "--format", "json"));
        int[] points = article.get("text").asText().codePoints().toArray();
        assertThat(article.get("facts")).isNotEmpty();
        for (JsonNode fact : article.get("facts")) {
            int start = fact.get("start").asInt();
            int end = fact.get("end").asInt();
            assertThat(new String(points, start, end - start))
                    .isEqualTo(fact.get("quotation").asText());
        }
    }

    @Test
    void theExtractedTableNamesKindsAndRolesInBothLanguages() {
        Run run = Run.with(Samples.lines().getFirst(), "extract", "-");
        assertThat(run.out().replaceAll("[\u2068\u2069]", ""))
                .startsWith("── a1 · 2024-03-06\n")
                .contains("   لقاء · meeting   وقع · occurred   event/a1-1\n   «التقى وزير")
                .containsPattern(
                        "\n      مكان الحدث · place of event +القاهرة   \\S+ \\d\\.\\d\\d\n");
    }

    private static Run own(String query, String format) {
        return Run.with(query, "query", "--file", "-", "--store", STORE, "--format", format);
    }

    private static JsonNode json(Run run) throws IOException {
        return JSON.readTree(new StringReader(run.out()));
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static Graph graph(String format, Lang lang) {
        return dataset(format, lang).getDefaultGraph();
    }

    private static DatasetGraph dataset(String format, Lang lang) {
        Run run = Run.of("export", "--store", STORE, "--article", "a1", "--format", format);
        assertThat(run.code()).isZero();
        return parsed(run, lang);
    }

    private static DatasetGraph parsed(Run run, Lang lang) {
        return RDFParser.fromString(run.out(), lang).toDatasetGraph();
    }
}
