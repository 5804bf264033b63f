package org.liqa.resolve.report;

import java.util.Comparator;
import java.util.List;
import org.liqa.extract.Dismissal;

/// A report with what became of the words that told nothing: a function of the article, the
/// ontology data and the settings alone, as the report itself.
///
/// @param dismissed in the order of the body
public record Explanation(Report report, List<Dismissal> dismissed) {
    public Explanation {
        dismissed =
                dismissed.stream()
                        .sorted(
                                Comparator.comparingInt(
                                        (Dismissal dismissal) -> dismissal.trigger().start()))
                        .toList();
    }
}
