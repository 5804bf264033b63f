package org.liqa;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.liqa.console.Failure;
import org.liqa.console.Progress;
import org.liqa.describe.Background;
import org.liqa.describe.Describer;
import org.liqa.describe.Description;
import org.liqa.lexicon.OntologyFiles;
import org.liqa.read.Article;
import org.liqa.read.Reading;
import org.liqa.resolve.report.Report;
import org.liqa.store.ArticleStore;
import org.liqa.store.Staging;

/// Puts what articles report into a store. Articles are worked on in several threads and stored in
/// the order they came, so that of two with one identifier the later one stays, whatever the number
/// of threads. At most a few articles per thread and one batch of statements are in memory.
final class Building {
    private static final int AHEAD_PER_THREAD = 4;

    private final Settings settings;
    private final Progress progress;
    private final Summary summary = new Summary();

    /// @param threads how many articles are worked on at once
    /// @param batch after how many statements they are written, if not sooner
    record Settings(int threads, int batch) {
        static final Settings USUAL =
                new Settings(Runtime.getRuntime().availableProcessors(), Staging.QUADS);
    }

    Building(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    private record Stages(Pipeline pipeline, Describer describer) {
        Worked work(Reading.Read reading) {
            try {
                Report report = pipeline.report(reading.article());
                return new Done(reading, report, describer.describe(report));
            } catch (RuntimeException | StackOverflowError e) {
                return new Broken(reading.article(), e); // one article, not the run
            }
        }
    }

    /// What came of one article: what it reports, or what broke on it.
    private sealed interface Worked {}

    private record Done(Reading.Read reading, Report report, Description description)
            implements Worked {}

    private record Broken(Article article, Throwable failure) implements Worked {}

    /// Whether it is no article; then that is told and counted.
    boolean isRejected(Reading reading) {
        if (reading instanceof Reading.Rejected rejected) {
            reject(rejected.message());
        }
        return reading instanceof Reading.Rejected;
    }

    /// Reads all, writes all.
    ///
    /// @param making makes the pipeline, which takes some seconds
    void run(Iterator<Reading> readings, ArticleStore store, Supplier<Pipeline> making) {
        try (ExecutorService workers = Executors.newFixedThreadPool(settings.threads())) {
            try {
                Future<Pipeline> pipeline = CompletableFuture.supplyAsync(making, workers);
                putBackground(store);
                try (Staging staging = store.staging(settings.batch(), InstantSource.system())) {
                    var stages = new Stages(done(pipeline), new Describer(store.base()));
                    work(readings, stages, staging, workers);
                    staging.flush();
                    summary.written(staging.written());
                }
            } finally {
                workers.shutdownNow();
            }
        }
        store.compactIfWorthwhile();
        summary.stored(store.articles().size());
    }

    private void putBackground(ArticleStore store) {
        String base = store.base();
        store.put(Background.ontology(base));
        store.put(
                Background.gazetteer(
                        base, OntologyFiles.read("ontology/gazetteer", base).getGraph()));
    }

    private void work(
            Iterator<Reading> readings, Stages stages, Staging staging, ExecutorService workers) {
        Deque<Future<Worked>> ahead = new ArrayDeque<>();
        while (readings.hasNext()) {
            switch (readings.next()) {
                case Reading.Read read -> ahead.add(workers.submit(() -> stages.work(read)));
                case Reading.Rejected rejected -> reject(rejected.message());
            }
            if (ahead.size() >= AHEAD_PER_THREAD * settings.threads()) {
                stage(done(ahead.remove()), staging);
            }
        }
        while (!ahead.isEmpty()) {
            stage(done(ahead.remove()), staging);
        }
    }

    private void stage(Worked worked, Staging staging) {
        switch (worked) {
            case Broken(var article, var failure) ->
                    reject(article.identifier() + ": " + Failure.line(failure));
            case Done(var reading, var report, var description) -> {
                var problems = staging.add(description);
                if (problems.isEmpty()) {
                    summary.read(reading, report).ifPresent(progress::tell);
                    progress.step();
                } else {
                    problems.stream().skip(1).map(Object::toString).forEach(progress::tell);
                    reject(problems.getFirst().toString());
                }
            }
        }
    }

    private void reject(String why) {
        summary.rejected();
        progress.tell(why);
        progress.step();
    }

    Summary summary() {
        return summary;
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(Failure.line(e), e);
        }
    }
}
