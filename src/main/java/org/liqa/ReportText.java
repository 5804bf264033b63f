package org.liqa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liqa.resolve.Entity;
import org.liqa.resolve.Fact;
import org.liqa.resolve.Report;
import org.liqa.resolve.Term;

/// Reports as people and scripts read them.
final class ReportText {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private ReportText() {}

    /// Each event with its facts, each fact with its quotation. Arabic is isolated, so that rows
    /// read in one order.
    static void table(Report report, PrintWriter out) {
        out.println(
                isolated(report.article().identifier())
                        + report.article().published().map(day -> "  " + day).orElse(""));
        Map<String, List<Fact>> bySubject = bySubject(report);
        if (bySubject.isEmpty()) {
            out.println("  (no event)");
        }
        bySubject.forEach(
                (subject, facts) -> {
                    out.println("  " + subject);
                    facts.forEach(
                            fact ->
                                    out.printf(
                                            "    %-12s %s   \"%s\"  [%s %.2f]%n",
                                            local(fact.property()),
                                            isolated(said(fact.object(), report)),
                                            isolated(quotation(fact, report)),
                                            fact.evidence().rule(),
                                            fact.evidence().confidence()));
                });
    }

    private static String quotation(Fact fact, Report report) {
        return fact.evidence().quotation().in(report.article().body()).replaceAll("\\s+", " ");
    }

    private static Map<String, List<Fact>> bySubject(Report report) {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        report.facts()
                .forEach(
                        fact ->
                                facts.computeIfAbsent(fact.subject(), _ -> new ArrayList<>())
                                        .add(fact));
        return facts;
    }

    private static String said(Term term, Report report) {
        return switch (term) {
            case Term.Iri(var iri) -> name(iri, report);
            case Term.Text(var text, _) -> text;
            case Term.Typed(var lexical, _) -> lexical;
        };
    }

    private static String name(String iri, Report report) {
        return report.entities().stream()
                .filter(entity -> entity.iri().equals(iri))
                .findFirst()
                .map(entity -> label(entity, report.article().language()))
                .orElse(local(iri));
    }

    private static String label(Entity entity, String language) {
        return entity.labels().stream()
                .filter(label -> label.preferred() && label.language().equals(language))
                .findFirst()
                .orElse(entity.labels().getFirst())
                .text();
    }

    private static String local(String iri) {
        return iri.replaceFirst(".*[#/]", "");
    }

    private static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }

    /// One JSON object on one line: the article and its facts. `start` and `end` count UTF-16 code
    /// units of `text`.
    static void json(Report report, PrintWriter out) {
        List<Map<String, Object>> facts = new ArrayList<>();
        for (Fact fact : report.facts()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("subject", fact.subject());
            row.put("property", fact.property());
            row.put("object", object(fact.object()));
            row.put("label", said(fact.object(), report));
            row.put("quotation", fact.evidence().quotation().in(report.article().body()));
            row.put("start", fact.evidence().quotation().start());
            row.put("end", fact.evidence().quotation().end());
            row.put("rule", fact.evidence().rule());
            row.put("confidence", fact.evidence().confidence());
            facts.add(row);
        }
        try {
            out.println(
                    MAPPER.writeValueAsString(
                            Map.of("article", report.article().identifier(), "facts", facts)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static String object(Term term) {
        return switch (term) {
            case Term.Iri(var iri) -> iri;
            case Term.Text(var text, _) -> text;
            case Term.Typed(var lexical, _) -> lexical;
        };
    }
}
