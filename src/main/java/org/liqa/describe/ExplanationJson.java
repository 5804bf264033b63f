package org.liqa.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.liqa.describe.explain.DismissalText;
import org.liqa.describe.explain.Excerpt;
import org.liqa.describe.explain.FindingText;
import org.liqa.describe.explain.Quoting;
import org.liqa.extract.Dismissal;
import org.liqa.read.Span;
import org.liqa.resolve.report.Explanation;
import org.liqa.resolve.report.Fact;
import org.liqa.resolve.report.Finding;

/// What an explanation adds to a report for scripts. `start` and `end` count code points of `text`,
/// as everywhere.
final class ExplanationJson {
    private final Explanation explanation;
    private final String body;
    private final Offsets offsets;
    private final FindingText findings;
    private final DismissalText dismissals;

    ExplanationJson(Wording wording, Explanation explanation) {
        this.explanation = explanation;
        this.body = explanation.report().article().body();
        this.offsets = new Offsets(body);
        Quoting quoting = new Quoting(body, UnaryOperator.identity());
        this.findings = new FindingText(quoting);
        this.dismissals = new DismissalText(quoting, wording::english);
    }

    /// The facts with `explained`, where there is more to tell: `words` that rules know, the
    /// `function` by which they have what the fact names, the `phrase` that names it, the `ways` by
    /// which that leads to who is meant, and all of this in English as `how`.
    ///
    /// @param facts of the report, in its order
    List<Map<String, Object>> explained(List<Map<String, Object>> facts) {
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = explanation.report().facts().get(i);
            Finding finding = fact.evidence().finding();
            Map<String, Object> row = facts.get(i);
            findings.of(fact, row.get("label").toString())
                    .ifPresent(how -> row.put("explained", explained(finding, how)));
        }
        return facts;
    }

    private Map<String, Object> explained(Finding finding, String how) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("words", finding.words().stream().map(this::word).toList());
        finding.function().ifPresent(function -> row.put("function", function));
        finding.phrase().ifPresent(phrase -> row.put("phrase", text(phrase)));
        row.put("ways", FindingText.codes(finding));
        row.put("how", how);
        return row;
    }

    private Map<String, Object> word(Finding.Word word) {
        return word(word.rule(), word.span());
    }

    private Map<String, Object> word(String rule, Span span) {
        Span points = offsets.inCodePoints(offsets.whole(span));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rule", rule);
        row.put("word", text(span));
        row.put("start", points.start());
        row.put("end", points.end());
        return row;
    }

    /// The words that ended in no event: `rule`, `word` and its place, the `kind` of event that it
    /// would tell of, `reason` for scripts and `why` for people, and the `sentence`, of a long one
    /// what stands around the word.
    List<Map<String, Object>> dismissed() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Dismissal dismissal : explanation.dismissed()) {
            Map<String, Object> row = word(dismissal.rule(), dismissal.trigger());
            row.put("kind", dismissal.kind());
            row.put("reason", DismissalText.code(dismissal.reason()));
            row.put("why", dismissals.of(dismissal));
            row.put("sentence", text(Excerpt.of(dismissal, body)));
            rows.add(row);
        }
        return rows;
    }

    private String text(Span span) {
        return Nodes.text(offsets.whole(span).in(body));
    }
}
