package org.liqa.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liqa.resolve.report.Report;

/// What is described can be written in every format and read again, character for character.
class FormatsTest {
    private static final Describer DESCRIBER = new Describer(ExampleReports.BASE);

    private static final Map<String, String> BODIES =
            new TreeMap<>(
                    Map.of(
                            "line-ends", "سطر\r\nسطر\rسطر\nسطر\tسطر",
                            "quotes", "قال \"نعم\" و'لا' و\\ <b>&amp;</b> ]]> \"\"\" '''",
                            "bidi", "\u200Fلقاء\u200E \u202Bزيارة\u202C \u2066اتصال\u2069 \u061C",
                            "astral", "🤝🏽 لقاء 🇱🇾 𞸀",
                            "marks", "لِقَاءٌ ـــ لا\u0654 \uFEFF ك\u0640",
                            "separators", "أ\u0085ب\u2028ج\u2029د\u00A0ه"));

    private record Case(String body, RDFFormat format) {}

    static Stream<Case> quadCases() {
        return cases(List.of(RDFFormat.TRIG, RDFFormat.TRIG_BLOCKS, RDFFormat.NQUADS));
    }

    static Stream<Case> tripleCases() {
        return cases(
                List.of(
                        RDFFormat.TURTLE,
                        RDFFormat.NTRIPLES,
                        RDFFormat.JSONLD11,
                        RDFFormat.RDFXML,
                        RDFFormat.RDFXML_PLAIN));
    }

    @ParameterizedTest
    @MethodSource("quadCases")
    void bothGraphs(Case row) {
        DatasetGraph written = DatasetGraphFactory.create();
        description(row).quads().forEach(written::add);
        var out = new ByteArrayOutputStream();
        RDFWriter.source(written).format(row.format()).output(out);
        DatasetGraph read =
                RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                        .lang(row.format().getLang())
                        .toDatasetGraph();
        assertThat(quads(read)).containsExactlyInAnyOrderElementsOf(quads(written));
    }

    @ParameterizedTest
    @MethodSource("tripleCases")
    void theArticleGraph(Case row) {
        Graph written = GraphFactory.createDefaultGraph();
        description(row).statements().forEach(written::add);
        var out = new ByteArrayOutputStream();
        RDFWriter.source(written).format(row.format()).output(out);
        Graph read =
                RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                        .lang(row.format().getLang())
                        .toGraph();
        assertThat(triples(read)).containsExactlyInAnyOrderElementsOf(triples(written));
    }

    private static Description description(Case row) {
        Report summit = ExampleReports.summit("مفتاح-1");
        return DESCRIBER.describe(
                ExampleReports.report(
                        "مفتاح-1",
                        summit.article().body() + "\n\n" + BODIES.get(row.body()),
                        summit.facts()));
    }

    private static Stream<Case> cases(List<RDFFormat> formats) {
        return BODIES.keySet().stream()
                .flatMap(body -> formats.stream().map(format -> new Case(body, format)));
    }

    private static List<Quad> quads(DatasetGraph dataset) {
        return dataset.stream().toList();
    }

    private static List<Triple> triples(Graph graph) {
        return new ArrayList<>(graph.find().toList());
    }
}
