package org.liqa.build;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.liqa.console.Failure;
import org.liqa.console.Progress;
import org.liqa.describe.Background;
import org.liqa.lexicon.OntologyFiles;
import org.liqa.read.Reading;
import org.liqa.store.ArticleStore;
import org.liqa.store.Receipt;
import org.liqa.store.Staging;

/// Puts what articles report into a store. Articles are worked on in several threads and stored in
/// the order they came, so that of two with one identifier the later one stays, whatever the number
/// of threads. At most a few articles per thread and one batch of statements are in memory.
public final class Building {
    private static final int AHEAD_PER_THREAD = 4;

    private final Settings settings;
    private final Edition edition;
    private final Progress progress;
    private final Summary summary = new Summary();

    /// @param threads how many articles are worked on at once
    /// @param batch after how many statements they are written, if not sooner
    public record Settings(int threads, int batch) {
        public static final Settings USUAL =
                new Settings(Runtime.getRuntime().availableProcessors(), Staging.QUADS);
    }

    /// @param edition what it makes is not made again by the same one
    public Building(Settings settings, Edition edition, Progress progress) {
        this.settings = settings;
        this.edition = edition;
        this.progress = progress;
    }

    /// Whether it is no article; then that is told and counted.
    public boolean isRejected(Reading reading) {
        if (reading instanceof Reading.Rejected rejected) {
            reject(rejected.message());
        }
        return reading instanceof Reading.Rejected;
    }

    /// Reads all, writes all.
    ///
    /// @param making makes the pipeline, which takes some seconds; not asked for where all is
    ///   unchanged
    public void run(Iterator<Reading> readings, ArticleStore store, Supplier<Pipeline> making) {
        try (ExecutorService workers = Executors.newFixedThreadPool(settings.threads())) {
            try {
                var stages = new Stages(making, workers, store, edition);
                if (store.articles().isEmpty()) { // all will be new
                    stages.prepare();
                }
                putBackground(store);
                try (Staging staging = store.staging(settings.batch(), InstantSource.system())) {
                    work(readings, stages, staging);
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

    private void work(Iterator<Reading> readings, Stages stages, Staging staging) {
        Deque<Future<Stages.Worked>> ahead = new ArrayDeque<>();
        while (readings.hasNext()) {
            switch (readings.next()) {
                case Reading.Read read -> ahead.add(stages.begin(read));
                case Reading.Rejected rejected -> reject(rejected.message());
            }
            if (ahead.size() >= AHEAD_PER_THREAD * settings.threads()) {
                stage(Stages.done(ahead.remove()), staging);
            }
        }
        while (!ahead.isEmpty()) {
            stage(Stages.done(ahead.remove()), staging);
        }
    }

    private void stage(Stages.Worked worked, Staging staging) {
        switch (worked) {
            case Stages.Broken(var article, var failure) ->
                    reject(article.identifier() + ": " + Failure.line(failure));
            case Stages.Same(var reading, var receipt) -> read(reading, receipt);
            case Stages.Done(var reading, var receipt, var description) -> {
                var problems = staging.add(description, receipt);
                if (problems.isEmpty()) {
                    read(reading, receipt);
                } else {
                    problems.stream().skip(1).map(Object::toString).forEach(progress::tell);
                    reject(problems.getFirst().toString());
                }
            }
        }
    }

    private void read(Reading.Read reading, Receipt receipt) {
        summary.read(reading, receipt.kinds()).ifPresent(progress::tell);
        progress.step();
    }

    private void reject(String why) {
        summary.rejected();
        progress.tell(why);
        progress.step();
    }

    /// What it did so far.
    public Summary summary() {
        return summary;
    }
}
