package org.liqa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liqa.describe.Background;
import org.liqa.describe.Description;
import org.liqa.describe.ExampleReports;

/// Whatever is exported loads again, and is what was stored.
class ExporterTest {
    private static final Map<Format, Lang> LANGUAGES =
            Map.of(
                    Format.NQUADS, Lang.NQUADS,
                    Format.TRIG, Lang.TRIG,
                    Format.TURTLE, Lang.TURTLE,
                    Format.NTRIPLES, Lang.NTRIPLES,
                    Format.JSONLD, Lang.JSONLD,
                    Format.RDFXML, Lang.RDFXML);

    private static final List<Description> ARTICLES =
            List.of(ArticleStoreTest.summit("a"), ArticleStoreTest.summit("b"));

    private static final Background ONTOLOGY = Background.ontology(ExampleReports.BASE);

    @TempDir static Path directory;

    private static ArticleStore store;

    @BeforeAll
    static void build() {
        store = ArticleStore.create(directory, ExampleReports.BASE);
        ArticleStoreTest.put(store, ARTICLES.toArray(Description[]::new));
        store.put(ONTOLOGY);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aStore(Format format) {
        var out = new ByteArrayOutputStream();
        new Exporter(store).write(format, out);
        assertThat(read(out, format))
                .isEqualTo(
                        expected(
                                Stream.concat(
                                        ARTICLES.stream().flatMap(Description::quads),
                                        background()),
                                format));
    }

    /// RDF 1.1 has neither triple terms nor directions of text, nor a version in front.
    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"NQUADS", "TRIG"})
    void withoutEvidenceAnyToolOfRdf11CanReadIt(Format format, @TempDir Path own) {
        var all = new ByteArrayOutputStream();
        var one = new ByteArrayOutputStream();
        try (var store = ArticleStore.create(own, ExampleReports.BASE)) {
            ArticleStoreTest.put(store, ARTICLES.toArray(Description[]::new));
            store.put(ONTOLOGY);
            Exporter exporter = new Exporter(store).withoutEvidence();
            exporter.write(format, all);
            exporter.write(ARTICLES.getFirst().article(), format, one);
        }
        assertThat(read(all, format))
                .isEqualTo(
                        Stream.concat(
                                        ARTICLES.stream().flatMap(ExporterTest::withoutEvidence),
                                        background())
                                .collect(Collectors.toSet()))
                .noneMatch(quad -> quad.getObject().isTripleTerm());
        assertThat(read(one, format))
                .isEqualTo(withoutEvidence(ARTICLES.getFirst()).collect(Collectors.toSet()));
        for (var out : List.of(all, one)) {
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .doesNotContain("<<", "VERSION", "@ar--", "#evidence");
        }
    }

    @Test
    void anEmptyStore(@TempDir Path empty) {
        try (var nothing = ArticleStore.create(empty, ExampleReports.BASE)) {
            for (Format format : Format.values()) {
                var out = new ByteArrayOutputStream();
                new Exporter(nothing).write(format, out);
                assertThat(read(out, format)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void oneArticle(Format format) {
        var stored = new ByteArrayOutputStream();
        var missing = new ByteArrayOutputStream();
        try (var store = ArticleStore.create(directory, ExampleReports.BASE)) {
            ArticleStoreTest.put(store, ARTICLES.toArray(Description[]::new));
            var exporter = new Exporter(store);
            assertThat(exporter.write(ARTICLES.getFirst().article(), format, stored)).isTrue();
            assertThat(exporter.write("http://localhost:3030/article/z", format, missing))
                    .isFalse();
        }
        assertThat(missing.size()).isZero();
        assertThat(read(stored, format)).isEqualTo(expected(ARTICLES.getFirst().quads(), format));
        assertThat(read(written(ARTICLES.getFirst(), format), format))
                .isEqualTo(read(stored, format));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"NQUADS", "NTRIPLES"})
    void linesAreSorted(Format format) {
        String text = written(ARTICLES.getFirst(), format).toString(StandardCharsets.UTF_8);
        assertThat(text).contains("\"سامي النجار\"@ar").endsWith(" .\n");
        assertThat(text.lines()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void xmlGetsAReplacementForWhatItCannotWrite() {
        String body = "لقاء\u0001 🤝 زيارة\u000B";
        var description =
                ArticleStoreTest.DESCRIBER.describe(ExampleReports.report("k", body, List.of()));
        var out = written(description, Format.RDFXML);
        assertThat(read(out, Format.RDFXML))
                .anyMatch(
                        quad ->
                                quad.getObject().isLiteral()
                                        && quad.getObject()
                                                .getLiteralLexicalForm()
                                                .equals("لقاء\uFFFD 🤝 زيارة\uFFFD"));
    }

    @Test
    void formatsHaveNamesAndSayWhatTheyLeaveOut() {
        assertThat(Format.parse("TriG")).isEqualTo(Format.TRIG);
        assertThatThrownBy(() -> Format.parse("csv"))
                .hasMessage(
                        "no such format: csv; give one of nquads, trig, turtle, ntriples, jsonld, rdfxml");
        assertThat(Format.NQUADS.note()).isEmpty();
        assertThat(Format.JSONLD.note())
                .contains(
                        "jsonld is written without the evidence (quotations, rules, confidence); nquads and trig have everything");
        assertThat(Format.RDFXML.note().orElseThrow()).contains("one graph per article");
    }

    private static ByteArrayOutputStream written(Description description, Format format) {
        var out = new ByteArrayOutputStream();
        Exporter.write(description, format, out);
        return out;
    }

    private static Set<Quad> read(ByteArrayOutputStream out, Format format) {
        DatasetGraph read =
                RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                        .lang(LANGUAGES.get(format))
                        .toDatasetGraph();
        return read.stream().collect(Collectors.toSet());
    }

    private static Set<Quad> expected(Stream<Quad> quads, Format format) {
        return switch (format) {
            case NQUADS, TRIG -> quads.collect(Collectors.toSet());
            case JSONLD ->
                    quads.filter(quad -> !Description.isEvidenceGraph(quad.getGraph()))
                            .collect(Collectors.toSet());
            case TURTLE, NTRIPLES, RDFXML ->
                    quads.filter(quad -> !Description.isEvidenceGraph(quad.getGraph()))
                            .map(quad -> defaultGraph(quad.asTriple()))
                            .collect(Collectors.toSet());
        };
    }

    private static Stream<Quad> background() {
        return ONTOLOGY.statements().stream()
                .map(triple -> Quad.create(ONTOLOGY.graphName(), triple));
    }

    private static Stream<Quad> withoutEvidence(Description description) {
        return description.quads().filter(quad -> !Description.isEvidenceGraph(quad.getGraph()));
    }

    private static Quad defaultGraph(Triple triple) {
        return Quad.create(Quad.defaultGraphIRI, triple);
    }
}
