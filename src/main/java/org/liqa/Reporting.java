package org.liqa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.liqa.build.Pipeline;
import org.liqa.console.Failure;
import org.liqa.console.Progress;
import org.liqa.read.Article;
import org.liqa.read.Reading;
import org.liqa.resolve.report.Report;

/// What articles are said to report, all of it in memory. Articles are worked on in several
/// threads; reports stand in the order of the articles, and of two articles with one key the later
/// one stays, as in a store.
final class Reporting {
    private final Set<String> wanted;
    private final Progress progress;
    private final List<Report> reports = new ArrayList<>();
    private int rejected;

    /// @param wanted ids of articles; others are passed over
    Reporting(Set<String> wanted, Progress progress) {
        this.wanted = Set.copyOf(wanted);
        this.progress = progress;
    }

    /// @param making makes the pipeline, which takes some seconds; not asked for without articles
    void run(Stream<Reading> readings, int threads, Supplier<Pipeline> making) {
        Map<String, Article> articles = new LinkedHashMap<>();
        readings.forEach(
                reading -> {
                    switch (reading) {
                        case Reading.Read(var article, _, _) -> {
                            if (wanted.contains(article.identifier())) {
                                articles.put(article.key(), article);
                            }
                        }
                        case Reading.Rejected bad -> reject(bad.message());
                    }
                });
        if (!articles.isEmpty()) {
            work(List.copyOf(articles.values()), threads, making.get());
        }
    }

    private void work(List<Article> articles, int threads, Pipeline pipeline) {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Report>> all =
                    articles.stream()
                            .map(article -> workers.submit(() -> pipeline.report(article)))
                            .toList();
            for (int i = 0; i < all.size(); i++) {
                take(articles.get(i), all.get(i));
            }
        }
    }

    /// One article that breaks something costs itself, not the run.
    private void take(Article article, Future<Report> report) {
        try {
            reports.add(report.get());
        } catch (ExecutionException e) {
            reject(article.identifier() + ": " + Failure.line(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        progress.step();
    }

    private void reject(String why) {
        rejected++;
        progress.tell(why);
    }

    List<Report> reports() {
        return List.copyOf(reports);
    }

    /// How many articles could not be read or worked on.
    int rejected() {
        return rejected;
    }
}
