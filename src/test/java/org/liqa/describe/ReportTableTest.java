package org.liqa.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.liqa.describe.ExampleReports.BASE;
import static org.liqa.describe.ExampleReports.HEADLINE;
import static org.liqa.describe.ExampleReports.SENTENCE;
import static org.liqa.describe.ExampleReports.TYPE;
import static org.liqa.describe.ExampleReports.fact;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liqa.read.Span;
import org.liqa.resolve.report.Evidence;
import org.liqa.resolve.report.Fact;
import org.liqa.resolve.report.Report;
import org.liqa.vocabulary.Liqa;

/// What people see of a report.
class ReportTableTest {
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final int START = HEADLINE.length() + 4;
    private static final Evidence IN_HEADLINE =
            new Evidence(new Span(0, HEADLINE.length()), "headline", 0.9);
    private static final Evidence IN_SENTENCE =
            new Evidence(new Span(START, START + SENTENCE.length()), "received", 0.9);

    @Test
    void aFactOfTwoSentencesStandsOnceWithBothOfThem() {
        String host = BASE + "person/سامي-النجار";
        String event = BASE + "event/a-1";
        List<String> lines =
                shown(
                        fact(event, TYPE, Liqa.NAMESPACE + "Summit", IN_SENTENCE),
                        fact(event, Liqa.MODALITY, Liqa.OCCURRED, IN_SENTENCE),
                        fact(event, Liqa.NAMESPACE + "host", host, IN_HEADLINE),
                        fact(event, Liqa.NAMESPACE + "host", host, IN_HEADLINE),
                        fact(event, Liqa.NAMESPACE + "host", host, IN_SENTENCE));
        assertThat(lines).filteredOn(line -> line.contains("host")).hasSize(1);
        assertThat(lines.subList(lines.size() - 2, lines.size()))
                .containsExactly("«" + HEADLINE + "»", "«" + SENTENCE + "»");
    }

    @Test
    void anOfficeOfTwoSentencesStandsOnceWithBothOfThem() {
        List<Fact> facts = new ArrayList<>();
        for (Evidence evidence : List.of(IN_HEADLINE, IN_SENTENCE)) {
            String membership = BASE + "membership/a-1";
            facts.add(fact(membership, TYPE, ORG + "Membership", evidence));
            facts.add(fact(membership, ORG + "member", BASE + "person/leo-martin", evidence));
            facts.add(fact(membership, ORG + "post", BASE + "post/x", evidence));
        }
        List<String> lines = shown(facts.toArray(Fact[]::new));
        assertThat(lines.subList(lines.size() - 3, lines.size()))
                .containsExactly(
                        "ليو مارتن · post/x   headline 0.90",
                        "«" + HEADLINE + "»",
                        "«" + SENTENCE + "»");
    }

    /// The lines that are not empty, without bidi isolates and indentation.
    private static List<String> shown(Fact... facts) {
        var out = new ByteArrayOutputStream();
        Report report = ExampleReports.with(ExampleReports.summit("a"), _ -> List.of(facts));
        new ReportTable(BASE).write(report, new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8)
                .lines()
                .map(line -> line.replaceAll("[\\u2068\\u2069]", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
