package org.liqa.describe.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liqa.resolve.report.Fact;
import org.liqa.resolve.report.Finding;
import org.liqa.resolve.report.Term;
import org.liqa.vocabulary.Liqa;

/// Says in a line how a fact was found.
public final class FindingText {
    private final Quoting quoting;

    public FindingText(Quoting quoting) {
        this.quoting = quoting;
    }

    /// Names of the ways for scripts.
    public static List<String> codes(Finding finding) {
        return finding.ways().stream().map(DismissalText::dashed).toList();
    }

    /// How the fact was found.
    ///
    /// @param label what its object is called, which need not be said again
    public Optional<String> of(Fact fact, String label) {
        Finding finding = fact.evidence().finding();
        if (finding.words().isEmpty()) {
            return Optional.empty();
        }
        if (fact.property().equals(Liqa.MODALITY)) {
            return Optional.of(modality(fact, finding));
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                finding.function()
                        .map(function -> "r:%s of %s".formatted(function, words(finding)))
                        .orElse(finding.phrase().isPresent() ? words(finding) : rules(finding)));
        finding.phrase()
                .map(quoting::of)
                .filter(phrase -> !finding.ways().isEmpty() || !phrase.contains(label))
                .ifPresent(phrase -> parts.add("by " + phrase));
        finding.ways().forEach(way -> parts.add(way(way)));
        return Optional.of(String.join(", ", parts));
    }

    private String words(Finding finding) {
        return quoting.of(finding.words().stream().map(Finding.Word::span).toList());
    }

    private String rules(Finding finding) {
        return finding.words().stream()
                .map(word -> word.rule() + " " + quoting.of(word.span()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String modality(Fact fact, Finding finding) {
        boolean occurred = fact.object().equals(new Term.Iri(Liqa.OCCURRED));
        String otherwise =
                occurred
                        ? "no word with %s says otherwise"
                        : "by the tense of %s or what belongs to it";
        return finding.ways().contains(Finding.Way.BY_DATE)
                ? "by its date, as seen from the day of publication"
                : finding.phrase()
                        .map(
                                word ->
                                        "by %s, said of %s"
                                                .formatted(quoting.of(word), words(finding)))
                        .orElseGet(() -> otherwise.formatted(words(finding)));
    }

    private static String way(Finding.Way way) {
        return switch (way) {
            case SPOKEN_OF_BEFORE -> "who was spoken of in another sentence";
            case BOTH_SIDES -> "the two that met last";
            case FOR_THEIR_STATES -> "who act for their states";
            case COUNTERPART -> "in the office of the other party";
            case NAMED_ELSEWHERE -> "named elsewhere in the article";
            case KNOWN_HOLDER -> "who is known to have held that office then";
            case OF_OTHER_EVENT -> "said of another event that this one belongs with";
            case BY_DATE -> "by its date";
        };
    }
}
