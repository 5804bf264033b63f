package org.liqa.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liqa.read.Article;
import org.liqa.read.Span;
import org.liqa.resolve.report.Explanation;
import org.liqa.resolve.report.Fact;
import org.liqa.resolve.report.Report;
import org.liqa.resolve.report.Term;

/// Reports for scripts: one JSON object on one line for each. The fields of the article are those
/// of the input, with `iri` and `facts` beside them; terms are as in the W3C's SPARQL results, and
/// `start` and `end` count Unicode code points of `text`, end excluded, as in the graph. Threads
/// may share one.
public final class ReportJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String base;
    private final Wording wording;

    public ReportJson(String base) {
        this.base = Base.checked(base);
        this.wording = new Wording(base);
    }

    public void write(Report report, PrintStream out) {
        print(object(report, facts(report)), out);
    }

    /// The same, with `explained` in each fact of which there is more to tell, and `dismissed`
    /// behind the facts.
    public void write(Explanation explanation, PrintStream out) {
        Report report = explanation.report();
        ExplanationJson json = new ExplanationJson(wording, explanation);
        Map<String, Object> object = object(report, json.explained(facts(report)));
        object.put("dismissed", json.dismissed());
        print(object, out);
    }

    private static void print(Map<String, Object> object, PrintStream out) {
        try {
            out.println(MAPPER.writeValueAsString(object));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write JSON: " + e.getMessage(), e);
        }
    }

    private Map<String, Object> object(Report report, List<Map<String, Object>> facts) {
        Article article = report.article();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", article.identifier());
        object.put("iri", base + "article/" + article.key());
        article.url().ifPresent(url -> object.put("url", url.toString()));
        article.published().ifPresent(day -> object.put("date", day.toString()));
        object.put("lang", article.language());
        article.headline().ifPresent(span -> object.put("title", span.in(article.body())));
        article.source().ifPresent(source -> object.put("source", source));
        object.put("text", Nodes.text(article.body()));
        object.put("facts", facts);
        return object;
    }

    private List<Map<String, Object>> facts(Report report) {
        Offsets offsets = new Offsets(report.article().body());
        List<Map<String, Object>> facts = new ArrayList<>();
        for (Fact fact : report.facts()) {
            Span quotation = offsets.whole(fact.evidence().quotation());
            Span points = offsets.inCodePoints(quotation);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("subject", fact.subject());
            row.put("property", fact.property());
            row.put("object", term(fact.object()));
            row.put("label", wording.of(fact.object(), report));
            row.put("quotation", Nodes.text(quotation.in(report.article().body())));
            row.put("start", points.start());
            row.put("end", points.end());
            row.put("rule", fact.evidence().rule());
            row.put("confidence", fact.evidence().confidence());
            facts.add(row);
        }
        return facts;
    }

    /// SPARQL 1.1 Query Results JSON Format, section 3.2.2.
    private static Map<String, String> term(Term term) {
        Map<String, String> object = new LinkedHashMap<>();
        switch (term) {
            case Term.Iri(var iri) -> {
                object.put("type", "uri");
                object.put("value", iri);
            }
            case Term.Text(var text, var language) -> {
                object.put("type", "literal");
                object.put("value", text);
                object.put("xml:lang", language);
            }
            case Term.Typed(var lexical, var datatype) -> {
                object.put("type", "literal");
                object.put("value", lexical);
                object.put("datatype", datatype);
            }
        }
        return object;
    }
}
