package org.liqa.build;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liqa.read.Article;
import org.liqa.read.Reading;
import org.liqa.resolve.report.Fact;
import org.liqa.resolve.report.Report;
import org.liqa.resolve.report.Term;
import org.liqa.vocabulary.Liqa;

/// What a build did, in numbers.
public final class Summary {
    private final Map<String, Entry> read = new HashMap<>();

    /// Equal lists are one object, since few differ.
    private final Map<List<String>, List<String>> kinds = new HashMap<>();

    private int rejected;
    private int repeated;
    private int written;
    private int stored;

    /// What is remembered of each article of the run, in few bytes.
    ///
    /// @param line 0 where the input is one article
    /// @param hash of the article
    /// @param unknown what is to be said of its language, if there are no rules for it
    /// @param kinds of its events
    private record Entry(
            String where,
            long line,
            int hash,
            boolean dated,
            Optional<String> unknown,
            List<String> kinds) {
        String place() {
            return line == 0 ? where : where + ":" + line;
        }
    }

    /// Counts the article, in place of one with its id that was read before.
    ///
    /// @param kinds of its events
    /// @return what a person should know: that it replaces a different one
    Optional<String> read(Reading.Read reading, List<String> kinds) {
        Article article = reading.article();
        Entry entry =
                new Entry(
                        reading.where(),
                        reading.line().orElse(0L),
                        article.hashCode(),
                        article.published().isPresent(),
                        Pipeline.unknown(article.language()).map(String::intern),
                        this.kinds.computeIfAbsent(kinds, list -> list));
        Entry before = read.put(article.key(), entry);
        if (before == null) {
            return Optional.empty();
        }
        repeated++;
        return before.hash() == entry.hash()
                ? Optional.empty()
                : Optional.of(
                        "%s: id \"%s\" was read before, at %s, with another content; this one stays"
                                .formatted(entry.place(), article.identifier(), before.place()));
    }

    void rejected() {
        rejected++;
    }

    /// @param articles how many were written, because they were new or had changed
    void written(int articles) {
        written = articles;
    }

    /// @param articles how many the store holds now
    void stored(int articles) {
        stored = articles;
    }

    /// Whether some input was rejected.
    public boolean hasRejected() {
        return rejected > 0;
    }

    /// The kind of each event of the report, sorted.
    static List<String> kinds(Report report) {
        return report.facts().stream().flatMap(Summary::kind).sorted().toList();
    }

    private static Stream<String> kind(Fact fact) {
        return fact.property().endsWith("#type")
                        && fact.object() instanceof Term.Iri(var kind)
                        && kind.startsWith(Liqa.NAMESPACE)
                ? Stream.of(kind.substring(Liqa.NAMESPACE.length()))
                : Stream.empty();
    }

    /// For people; some lines.
    public String text(Duration time) {
        StringBuilder text = new StringBuilder();
        text.append(
                "articles  read %d, rejected %d, unchanged %d; the store has %d%n"
                        .formatted(read.size(), rejected, read.size() - written, stored));
        if (repeated > 0) {
            text.append(
                    "          %d more had the id of one read before, which the later one replaced%n"
                            .formatted(repeated));
        }
        long undated = read.values().stream().filter(entry -> !entry.dated()).count();
        if (undated > 0) {
            text.append(
                    "          %d without a date of publication, so that \"yesterday\" means no day; --date gives one%n"
                            .formatted(undated));
        }
        read.values().stream()
                .flatMap(entry -> entry.unknown().stream())
                .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()))
                .forEach(
                        (why, count) ->
                                text.append("          %d of them: %s%n".formatted(count, why)));
        String events =
                read.values().stream()
                        .flatMap(entry -> entry.kinds().stream())
                        .collect(
                                Collectors.groupingBy(
                                        kind -> kind, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(kind -> kind.getKey() + " " + kind.getValue())
                        .collect(Collectors.joining(", "));
        text.append("events    %s%n".formatted(events.isEmpty() ? "none" : events));
        text.append(String.format(Locale.ROOT, "time      %.1f s", time.toMillis() / 1000.0));
        return text.toString();
    }
}
