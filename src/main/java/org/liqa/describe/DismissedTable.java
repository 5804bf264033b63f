package org.liqa.describe;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liqa.describe.explain.DismissalText;
import org.liqa.describe.explain.Excerpt;
import org.liqa.describe.explain.Quoting;
import org.liqa.extract.Dismissal;
import org.liqa.read.Span;
import org.liqa.resolve.report.Explanation;

/// The words that ended in no event, for people: each sentence with its words, their places in the
/// text, their rules and why not.
final class DismissedTable {
    private final Wording wording;

    DismissedTable(Wording wording) {
        this.wording = wording;
    }

    void write(Explanation explanation, PrintStream out) {
        if (explanation.dismissed().isEmpty()) {
            return;
        }
        String body = explanation.report().article().body();
        Offsets offsets = new Offsets(body);
        Quoting quoting = new Quoting(body, ReportTable::isolated);
        DismissalText text = new DismissalText(quoting, wording::english);
        out.println("   words that ended in no event:");
        Map<Span, List<Dismissal>> bySentence =
                explanation.dismissed().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Dismissal::sentence,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        for (List<Dismissal> together : bySentence.values()) {
            Span shown = Excerpt.of(together.getFirst(), body);
            out.println("\n   " + ReportTable.quoted(shown, explanation.report()));
            rules(together, text)
                    .forEach(
                            (word, rules) ->
                                    out.println(
                                            "      %s at %d, %s: %s"
                                                    .formatted(
                                                            ReportTable.quoted(
                                                                    word.span(),
                                                                    explanation.report()),
                                                            offsets.inCodePoints(word.span())
                                                                    .start(),
                                                            rules,
                                                            word.why())));
        }
        out.println();
    }

    private record Word(Span span, String why) {}

    /// The names of the rules of each word, joined.
    private static Map<Word, String> rules(List<Dismissal> dismissed, DismissalText text) {
        return dismissed.stream()
                .collect(
                        Collectors.groupingBy(
                                one -> new Word(one.trigger(), text.of(one)),
                                LinkedHashMap::new,
                                Collectors.mapping(Dismissal::rule, Collectors.joining(", "))));
    }
}
