package org.liqa;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.liqa.describe.Background;
import org.liqa.describe.Describer;
import org.liqa.describe.Description;
import org.liqa.lexicon.OntologyFiles;
import org.liqa.read.Article;
import org.liqa.read.Reading;
import org.liqa.resolve.Fact;
import org.liqa.resolve.Report;
import org.liqa.resolve.Term;
import org.liqa.store.ArticleStore;
import org.liqa.store.Staging;
import org.liqa.vocabulary.Liqa;

/// Puts what articles report into a store. Articles are worked on in several threads and stored in
/// the order they came, so that of two with one identifier the later one stays, whatever the number
/// of threads.
final class Building {
    private final Pipeline pipeline;
    private final Describer describer;
    private final ArticleStore store;
    private final int threads;
    private final Map<String, Integer> kinds = new TreeMap<>();
    private int read;
    private int rejected;
    private int unchanged;

    Building(ArticleStore store, int threads) {
        this.pipeline = new Pipeline(store.base());
        this.describer = new Describer(store.base());
        this.store = store;
        this.threads = threads;
    }

    private record Worked(Report report, Description description) {}

    /// Reads all, writes all.
    ///
    /// @param message takes one line for each rejection
    /// @param step is told of each article or rejection
    void run(Iterator<Reading> readings, Consumer<String> message, Runnable step) {
        store.put(Background.ontology(store.base()));
        store.put(
                Background.gazetteer(
                        store.base(),
                        OntologyFiles.read("ontology/gazetteer", store.base()).getGraph()));
        try (Staging staging = store.staging();
                ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            try {
                work(readings, staging, workers, message, step);
                staging.flush();
                unchanged = staging.unchanged();
            } finally {
                workers.shutdownNow();
            }
        }
        store.compactIfWorthwhile();
    }

    private void work(
            Iterator<Reading> readings,
            Staging staging,
            ExecutorService workers,
            Consumer<String> message,
            Runnable step) {
        Deque<Future<Worked>> window = new ArrayDeque<>();
        while (readings.hasNext()) {
            switch (readings.next()) {
                case Reading.Read(var article) -> window.add(workers.submit(() -> work(article)));
                case Reading.Rejected refused -> {
                    rejected++;
                    message.accept(refused.message());
                    step.run();
                }
            }
            if (window.size() >= 4 * threads) {
                stage(window.remove(), staging, message, step);
            }
        }
        while (!window.isEmpty()) {
            stage(window.remove(), staging, message, step);
        }
    }

    private Worked work(Article article) {
        Report report = pipeline.report(article);
        return new Worked(report, describer.describe(report));
    }

    private void stage(
            Future<Worked> future, Staging staging, Consumer<String> message, Runnable step) {
        Worked worked = done(future);
        var problems = staging.add(worked.description());
        if (problems.isEmpty()) {
            read++;
            worked.report().facts().forEach(this::count);
        } else {
            rejected++;
            problems.forEach(problem -> message.accept(problem.toString()));
        }
        step.run();
    }

    private static Worked done(Future<Worked> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(Failure.line(e), e);
        }
    }

    private void count(Fact fact) {
        if (fact.property().endsWith("#type")
                && fact.object() instanceof Term.Iri(var kind)
                && kind.startsWith(Liqa.NAMESPACE)) {
            kinds.merge(kind.substring(Liqa.NAMESPACE.length()), 1, Integer::sum);
        }
    }

    int rejected() {
        return rejected;
    }

    /// What was done, for people.
    String summary() {
        return "articles read %d, rejected %d, unchanged %d; events %s"
                .formatted(
                        read,
                        rejected,
                        unchanged,
                        kinds.isEmpty()
                                ? "none"
                                : kinds.toString().replaceAll("[{}]", "").replace("=", " "));
    }
}
