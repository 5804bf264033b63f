package org.liqa.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liqa.describe.Description;

/// Articles that wait to be written: each is checked when it comes, and all are written together
/// when there are enough or they have waited long enough. Threads may share one; the checks run in
/// the thread that adds.
public final class Staging implements AutoCloseable {
    /// After how many quads they are best written. Fewer cost much disk (40 times as much at 100),
    /// more cost memory and, when the process is killed, work.
    public static final int QUADS = 100_000;

    private final ArticleStore store;
    private final Checks checks;

    /// How long an article waits at most while others come, so that little work is lost when the
    /// process is killed. At a few articles a second the transactions are still of some thousand
    /// quads.
    static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final int quads;
    private final InstantSource clock;
    private final Map<String, Staged> waiting = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();
    private Instant since = Instant.MAX;
    private int waitingQuads;

    Staging(ArticleStore store, Checks checks, int quads, InstantSource clock) {
        this.store = store;
        this.checks = checks;
        this.quads = quads;
        this.clock = clock;
    }

    /// An article that is as it should be.
    ///
    /// @param receipt empty if none is to be kept
    record Staged(Description description, Optional<Receipt> receipt) {}

    /// Takes an article in, in place of what is known of it.
    ///
    /// @param receipt is written together with the article
    /// @return why it was rejected; empty if it was not
    /// @throws StoreException if it was time to write, and that failed
    public List<Problem> add(Description description, Receipt receipt) {
        return add(new Staged(description, Optional.of(receipt)));
    }

    /// The same without a receipt: it will be worked on whenever it comes.
    public List<Problem> add(Description description) {
        return add(new Staged(description, Optional.empty()));
    }

    private List<Problem> add(Staged staged) {
        List<Problem> problems = checks.check(staged.description());
        if (problems.isEmpty()) {
            stage(staged);
        }
        return problems;
    }

    /// Writes what waits, in one transaction.
    public synchronized void flush() {
        List<String> changed = store.write(waiting.values());
        written.addAll(changed);
        waiting.clear();
        waitingQuads = 0;
        since = Instant.MAX;
    }

    /// How many articles have been written so far, because they were new or had changed; each
    /// counts once.
    public synchronized int written() {
        return written.size();
    }

    /// Writes what waits.
    @Override
    public void close() {
        flush();
    }

    private synchronized void stage(Staged staged) {
        if (waiting.isEmpty()) {
            since = clock.instant();
        }
        Description description = staged.description();
        Staged before = waiting.put(description.article(), staged);
        waitingQuads += description.size() - (before == null ? 0 : before.description().size());
        if (waitingQuads >= quads || isWaitOver()) {
            flush();
        }
    }

    /// Told when an article comes: while none comes there is hardly anything to lose.
    private boolean isWaitOver() {
        return Duration.between(since, clock.instant()).compareTo(LONGEST_WAIT) >= 0;
    }
}
