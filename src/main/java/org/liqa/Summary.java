package org.liqa;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liqa.resolve.Fact;
import org.liqa.resolve.Report;
import org.liqa.resolve.Term;
import org.liqa.vocabulary.Liqa;

/// What a build did, in numbers.
final class Summary {
    private final Map<String, Integer> kinds = new TreeMap<>();
    private int read;
    private int rejected;
    private int unchanged;
    private int undated;
    private int stored;

    void read(Report report) {
        read++;
        if (report.article().published().isEmpty()) {
            undated++;
        }
        report.facts().forEach(this::count);
    }

    void rejected() {
        rejected++;
    }

    void unchanged(int articles) {
        unchanged = articles;
    }

    /// @param articles how many the store holds now
    void stored(int articles) {
        stored = articles;
    }

    int exitCode() {
        return rejected == 0 ? Main.FINE : Main.FAILED;
    }

    private void count(Fact fact) {
        if (fact.property().endsWith("#type")
                && fact.object() instanceof Term.Iri(var kind)
                && kind.startsWith(Liqa.NAMESPACE)) {
            kinds.merge(kind.substring(Liqa.NAMESPACE.length()), 1, Integer::sum);
        }
    }

    /// For people; some lines.
    String text(Duration time) {
        StringBuilder text = new StringBuilder();
        text.append(
                "articles  read %d, rejected %d, unchanged %d; the store has %d%n"
                        .formatted(read, rejected, unchanged, stored));
        if (undated > 0) {
            text.append(
                    "          %d without a date of publication, so that \"yesterday\" means no day; --date gives one%n"
                            .formatted(undated));
        }
        String events =
                kinds.entrySet().stream()
                        .map(kind -> kind.getKey() + " " + kind.getValue())
                        .collect(Collectors.joining(", "));
        text.append("events    %s%n".formatted(events.isEmpty() ? "none" : events));
        text.append(String.format(Locale.ROOT, "time      %.1f s", time.toMillis() / 1000.0));
        return text.toString();
    }
}
