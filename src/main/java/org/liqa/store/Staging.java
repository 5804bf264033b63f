package org.liqa.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liqa.describe.Description;

/// Articles that wait to be written: each is checked when it comes, and all are written together
/// when there are enough. Threads may share one; the checks run in the thread that adds.
public final class Staging implements AutoCloseable {
    /// How many quads are best written in one transaction. Fewer cost much disk (40 times as much
    /// at 100), more cost memory and, when the process is killed, work.
    public static final int QUADS = 100_000;

    private final ArticleStore store;
    private final Checks checks;
    private final int quads;
    private final Map<String, Description> waiting = new LinkedHashMap<>();
    private int waitingQuads;
    private int written;
    private int unchanged;

    Staging(ArticleStore store, Checks checks, int quads) {
        this.store = store;
        this.checks = checks;
        this.quads = quads;
    }

    /// Takes an article in, in place of what is known of it.
    ///
    /// @return why it was rejected; empty if it was not
    /// @throws StoreException if it was time to write, and that failed
    public List<Problem> add(Description description) {
        List<Problem> problems = checks.check(description);
        if (problems.isEmpty()) {
            stage(description);
        }
        return problems;
    }

    /// Writes what waits, in one transaction.
    public synchronized void flush() {
        int changed = store.write(waiting.values());
        written += changed;
        unchanged += waiting.size() - changed;
        waiting.clear();
        waitingQuads = 0;
    }

    /// How many articles have been written so far.
    public synchronized int written() {
        return written;
    }

    /// How many were already stored exactly as they came.
    public synchronized int unchanged() {
        return unchanged;
    }

    /// Writes what waits.
    @Override
    public void close() {
        flush();
    }

    private synchronized void stage(Description description) {
        Description before = waiting.put(description.article(), description);
        waitingQuads += description.size() - (before == null ? 0 : before.size());
        if (waitingQuads >= quads) {
            flush();
        }
    }
}
