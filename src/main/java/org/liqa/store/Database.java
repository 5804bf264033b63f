package org.liqa.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.NormalizeTermsTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/// A TDB2 database on disk: transactions, and graphs that are replaced as a whole.
///
/// TDB2 6.0.0 damages its node table when it goes on after an aborted write (GH-3877), so after one
/// the database is connected anew.
final class Database implements AutoCloseable {
    /// What a database takes when it is compact, holes in the files included; measured.
    private static final long BYTES_EMPTY = 200_000_000L;

    private static final long BYTES_PER_QUAD = 500;

    private final Path directory;
    private final Folder folder;
    private volatile DatasetGraph dataset;

    Database(Path directory) {
        this.directory = directory;
        this.folder = new Folder(directory);
        this.dataset = connect();
    }

    DatasetGraph dataset() {
        return dataset;
    }

    <T> T read(Supplier<T> question) {
        return Txn.calculateRead(dataset, question);
    }

    /// Runs one write transaction.
    void write(Runnable change) {
        boolean done = false;
        dataset.begin(ReadWrite.WRITE);
        try {
            change.run();
            dataset.commit();
            done = true;
        } catch (RuntimeException e) {
            throw new StoreException(
                    directory, "could not be written; what was there before is kept", e);
        } finally {
            if (done) {
                dataset.end();
            } else {
                reconnect();
            }
        }
    }

    /// Whether the graph holds these statements and no others; in a transaction.
    ///
    /// @param statements each once
    boolean holds(Node graph, List<Triple> statements) {
        Set<Triple> stored =
                dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                        .map(Quad::asTriple)
                        .collect(Collectors.toSet());
        return stored.size() == statements.size()
                && statements.stream().map(Database::asStored).allMatch(stored::contains);
    }

    /// Makes the graph hold these statements and no others; in a write transaction.
    void replace(Node graph, List<Triple> statements) {
        clear(graph);
        for (Triple triple : statements) {
            dataset.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
        }
    }

    /// Removes the graph; in a write transaction.
    void clear(Node graph) {
        List<Quad> old = new ArrayList<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(old::add);
        old.forEach(dataset::delete);
    }

    /// Rewrites the files, if more than half of what they take is left over from earlier
    /// transactions. A process that is killed meanwhile leaves the old files in force.
    ///
    /// @return whether it was done
    boolean compactIfWorthwhile() {
        long bytes = folder.bytes();
        if (bytes < 3 * BYTES_EMPTY) {
            return false;
        }
        long quads = read(() -> dataset.stream().count());
        if (bytes < 2 * (BYTES_EMPTY + BYTES_PER_QUAD * quads)) {
            return false;
        }
        DatabaseMgr.compact(dataset, true);
        return true;
    }

    StoreException refused(String why) {
        return new StoreException(directory, why);
    }

    StoreException damaged(Throwable cause) {
        return folder.damaged(cause);
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }

    private void reconnect() {
        try {
            dataset.abort();
            dataset.end();
        } finally {
            TDBInternal.expel(dataset, true);
            dataset = connect();
        }
    }

    /// The default graph that queries see is the union of all graphs.
    private DatasetGraph connect() {
        DatasetGraph connected = folder.connect();
        connected.getContext().set(TDB2.symUnionDefaultGraph, true);
        return connected;
    }

    /// TDB2 keeps numbers and dates by value, and gives them back in one spelling.
    private static Triple asStored(Triple triple) {
        return Triple.create(
                triple.getSubject(),
                triple.getPredicate(),
                NormalizeTermsTDB2.normalizeTDB2(triple.getObject()));
    }
}
