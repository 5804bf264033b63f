package org.liqa.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liqa.query.answer.Format;
import org.liqa.query.answer.Layout;
import org.liqa.query.answer.Prefixes;

/// Every stored query over `data.trig`. Each file `cases/<query>/<case>.txt` begins with the values
/// of the parameters, `# name=value` a line; the rest is the answer expected, as CSV (or triples),
/// with the base and the namespace of the ontology left out.
class QueriesTest {
    private static final String BASE = "http://localhost:3030/";
    private static final Path CASES = Path.of("src/test/resources/org/liqa/query/cases");
    private static final StoredQueries QUERIES = StoredQueries.shipped();
    private static QueryRunner runner;

    @BeforeAll
    static void load() {
        Dataset dataset = TDB2Factory.createDataset();
        Txn.executeWrite(
                dataset,
                () ->
                        RDFDataMgr.read(
                                dataset,
                                QueriesTest.class.getResource("data.trig").toString(),
                                BASE,
                                null));
        runner = new QueryRunner(new Source.Store(dataset), Duration.ofSeconds(20));
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> CASES.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheExpectedRows(String file) throws IOException {
        Path path = CASES.resolve(file);
        List<String> lines = Files.readAllLines(path);
        Map<String, List<String>> values = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).split("=", 2))
                .forEach(
                        pair ->
                                values.computeIfAbsent(pair[0], _ -> new ArrayList<>())
                                        .add(pair[1]));
        String name = Path.of(file).getParent().toString();
        List<String> expected = lines.stream().filter(line -> !line.startsWith("# ")).toList();
        List<String> actual = answer(name, values);
        if (Boolean.getBoolean("liqa.record")) {
            List<String> all =
                    new ArrayList<>(lines.stream().filter(line -> line.startsWith("# ")).toList());
            all.addAll(actual);
            Files.write(path, all); // to be read by a person before it is believed
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    private static List<String> answer(String name, Map<String, List<String>> values) {
        var query = new Binder(QUERIES, runner, BASE).bind(name, values).query();
        var out = new ByteArrayOutputStream();
        runner.run(
                query,
                query.isSelectType() ? Format.CSV : Format.TURTLE,
                new Layout(200, Prefixes.withBase(BASE)),
                out);
        Stream<String> lines =
                query.isSelectType() ? out.toString(UTF_8).lines() : triples(out.toByteArray());
        return lines.map(
                        line ->
                                line.replace(BASE, "")
                                        .replace("https://w3id.org/liqa/ontology#", "liqa:"))
                .toList();
    }

    private static Stream<String> triples(byte[] turtle) {
        return RDFParser.source(new ByteArrayInputStream(turtle))
                .lang(Lang.TURTLE)
                .toGraph()
                .stream()
                .map(
                        triple ->
                                NodeFmtLib.strNT(triple.getSubject())
                                        + " "
                                        + NodeFmtLib.strNT(triple.getPredicate())
                                        + " "
                                        + NodeFmtLib.strNT(triple.getObject()))
                .sorted();
    }

    @Test
    void everyQueryHasACase() throws IOException {
        List<String> tested =
                cases().stream().map(file -> Path.of(file).getParent().toString()).toList();
        assertThat(QUERIES.all()).extracting(StoredQuery::name).allMatch(tested::contains);
    }

    @Test
    void everyFeedGivesTheQuotation() {
        assertThat(QUERIES.all())
                .filteredOn(query -> query.name().startsWith("feeds/"))
                .isNotEmpty()
                .allSatisfy(query -> assertThat(query.text()).contains(" AS ?quotation)"));
    }

    @Test
    void atLeastTwelveQuestionsAreKept() {
        assertThat(QUERIES.all()).hasSizeGreaterThan(12);
    }
}
