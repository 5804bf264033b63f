package org.liqa.build;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.liqa.console.Failure;
import org.liqa.describe.Describer;
import org.liqa.describe.Description;
import org.liqa.read.Article;
import org.liqa.read.Reading;
import org.liqa.resolve.report.Report;
import org.liqa.store.ArticleStore;
import org.liqa.store.Receipt;

/// The work on single articles for a store, in other threads. What the store holds of an article
/// and was made of the same, by the same edition, is not made again.
final class Stages {
    private final FutureTask<Pipeline> pipeline;
    private final ExecutorService workers;
    private final ArticleStore store;
    private final Edition edition;
    private final Describer describer;

    /// Keys of articles, each of which may have taken the place of what the store holds.
    private final Set<String> begun = new HashSet<>();

    /// @param making makes the pipeline; not asked for while there is nothing to do
    Stages(
            Supplier<Pipeline> making,
            ExecutorService workers,
            ArticleStore store,
            Edition edition) {
        this.pipeline = new FutureTask<>(making::get);
        this.workers = workers;
        this.store = store;
        this.edition = edition;
        this.describer = new Describer(store.base());
    }

    /// What came of one article.
    sealed interface Worked {}

    /// It has been described.
    record Done(Reading.Read reading, Receipt receipt, Description description) implements Worked {}

    /// The store has it already.
    record Same(Reading.Read reading, Receipt receipt) implements Worked {}

    /// Something broke on it.
    record Broken(Article article, Throwable failure) implements Worked {}

    /// Makes the pipeline before there is an article, in another thread.
    void prepare() {
        workers.execute(pipeline);
    }

    /// Begins the work. To be called by the thread that writes to the store, in the order of the
    /// articles: workers may be interrupted, so they must not read it.
    Future<Worked> begin(Reading.Read reading) {
        String digest = edition.digest(reading.article(), store.base());
        return receipt(reading.article())
                .filter(receipt -> receipt.digest().equals(digest))
                .<Future<Worked>>map(
                        receipt -> CompletableFuture.completedFuture(new Same(reading, receipt)))
                .orElseGet(() -> workers.submit(() -> work(reading, digest)));
    }

    private Optional<Receipt> receipt(Article article) {
        return begun.add(article.key())
                ? store.receipt(store.base() + "article/" + article.key())
                : Optional.empty();
    }

    private Worked work(Reading.Read reading, String digest) {
        pipeline.run(); // once; others wait for it
        Pipeline made = done(pipeline); // where it fails the run ends
        try {
            Report report = made.report(reading.article());
            Receipt receipt = new Receipt(digest, Summary.kinds(report));
            return new Done(reading, receipt, describer.describe(report));
        } catch (RuntimeException | StackOverflowError e) {
            return new Broken(reading.article(), e); // one article, not the run
        }
    }

    /// What came of it.
    ///
    /// @throws IllegalStateException if it failed
    static <T> T done(Future<T> future) {
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
