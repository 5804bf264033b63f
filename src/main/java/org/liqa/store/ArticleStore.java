package org.liqa.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.NormalizeTermsTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.liqa.describe.Background;
import org.liqa.describe.Base;
import org.liqa.describe.Description;
import org.liqa.vocabulary.Liqa;

/// Articles' graphs and the background in a TDB2 database. One process at a time may have it open,
/// and one object in it; threads may share that. Do not interrupt a thread that reads or writes:
/// Java closes the files under it.
///
/// What the store says of itself (base IRI and format) stands in the database's own default graph,
/// which queries do not see.
public final class ArticleStore implements AutoCloseable {
    private static final Node FORMAT_PROPERTY = NodeFactory.createURI(Liqa.STORE_FORMAT);
    private static final int FORMAT = 1;

    /// What a database of this many quads takes when it is compact, holes in the files included;
    /// measured.
    private static final long BYTES_EMPTY = 200_000_000L;

    private static final long BYTES_PER_QUAD = 500;

    private final Path directory;
    private final Folder folder;
    private volatile DatasetGraph dataset;
    private final String base;

    private ArticleStore(Path directory) {
        this.directory = directory;
        this.folder = new Folder(directory);
        this.dataset = connect();
        this.base = readBase();
    }

    /// Opens the store in the directory for building; makes it if there is none.
    ///
    /// @throws StoreException if that cannot be done, or it was built with another base
    public static ArticleStore create(Path directory, String base) {
        Base.checked(base);
        new Folder(directory)
                .create(
                        dataset ->
                                dataset.add(
                                        Quad.defaultGraphIRI,
                                        uri(base),
                                        FORMAT_PROPERTY,
                                        format()));
        var store = new ArticleStore(directory);
        if (!store.base.equals(base)) {
            store.close();
            throw new StoreException(
                    directory,
                    "built with --base %s, not %s; use that one, or another directory"
                            .formatted(store.base, base));
        }
        return store;
    }

    /// Opens the store in the directory, which must be there.
    ///
    /// @throws StoreException if there is none, or it cannot be opened
    public static ArticleStore open(Path directory) {
        return new ArticleStore(directory);
    }

    /// Under which all IRIs of ours stand.
    public String base() {
        return base;
    }

    /// To be queried, in read transactions: the default graph is the union of all graphs. Nothing
    /// else may write to it.
    public DatasetGraph dataset() {
        return dataset;
    }

    /// Where new and changed articles are collected and checked until they are written. Close it to
    /// write the last ones.
    public Staging staging() {
        return new Staging(this, new Checks(), Staging.QUADS);
    }

    /// Replaces the background's graph.
    ///
    /// @return whether it had changed; if not, nothing was written
    public synchronized boolean put(Background background) {
        Node graph = background.graphName();
        if (Txn.calculateRead(dataset, () -> holds(graph, background.statements()))) {
            return false;
        }
        write(() -> replace(graph, background.statements()));
        return true;
    }

    /// Removes both graphs of the article.
    ///
    /// @return whether it was there
    public synchronized boolean forget(String article) {
        Node graph = uri(article);
        Node evidence = Description.evidenceGraph(graph);
        if (!Txn.calculateRead(
                dataset, () -> dataset.containsGraph(graph) || dataset.containsGraph(evidence))) {
            return false;
        }
        write(() -> List.of(graph, evidence).forEach(this::clear));
        return true;
    }

    /// The IRIs of all articles, sorted.
    public List<String> articles() {
        Node type = uri(Liqa.ARTICLE);
        return Txn.calculateRead(
                dataset,
                () ->
                        dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.type, type)
                                .filter(quad -> quad.getGraph().equals(quad.getSubject()))
                                .map(quad -> quad.getGraph().getURI())
                                .sorted()
                                .toList());
    }

    /// Rewrites the database in less space, if much of what it takes is of earlier transactions.
    ///
    /// @return whether it was done
    public synchronized boolean compactIfWorthwhile() {
        long bytes = folder.bytes();
        if (bytes < 3 * BYTES_EMPTY) {
            return false;
        }
        long quads = Txn.calculateRead(dataset, () -> dataset.stream().count());
        if (bytes < 2 * (BYTES_EMPTY + BYTES_PER_QUAD * quads)) {
            return false;
        }
        DatabaseMgr.compact(dataset, true);
        return true;
    }

    @Override
    public synchronized void close() {
        TDBInternal.expel(dataset, true);
    }

    /// Writes those of the checked articles that have changed, in one transaction.
    ///
    /// @return how many
    synchronized int write(Collection<Description> checked) {
        List<Description> changed =
                Txn.calculateRead(
                        dataset,
                        () -> checked.stream().filter(description -> !holds(description)).toList());
        if (!changed.isEmpty()) {
            write(
                    () ->
                            changed.forEach(
                                    description -> {
                                        replace(description.graph(), description.statements());
                                        replace(
                                                description.evidenceGraph(),
                                                description.evidence());
                                    }));
        }
        return changed.size();
    }

    private boolean holds(Description description) {
        return holds(description.graph(), description.statements())
                && holds(description.evidenceGraph(), description.evidence());
    }

    private boolean holds(Node graph, List<Triple> statements) {
        Set<Triple> stored =
                dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                        .map(Quad::asTriple)
                        .collect(Collectors.toSet());
        return stored.size() == statements.size()
                && statements.stream().map(ArticleStore::asStored).allMatch(stored::contains);
    }

    /// TDB2 keeps numbers and dates by value, and gives them back in one spelling.
    private static Triple asStored(Triple triple) {
        return Triple.create(
                triple.getSubject(),
                triple.getPredicate(),
                NormalizeTermsTDB2.normalizeTDB2(triple.getObject()));
    }

    private void replace(Node graph, List<Triple> statements) {
        clear(graph);
        statements.forEach(
                triple ->
                        dataset.add(
                                graph,
                                triple.getSubject(),
                                triple.getPredicate(),
                                triple.getObject()));
    }

    private void clear(Node graph) {
        List<Quad> old = new ArrayList<>();
        Iterator<Quad> stored = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
        stored.forEachRemaining(old::add);
        old.forEach(dataset::delete);
    }

    /// Runs one write transaction. If it fails, on a full disk for example, the database is
    /// connected anew, because TDB2 6.0.0 must not go on after an abort.
    private void write(Runnable change) {
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

    private void reconnect() {
        try {
            dataset.abort();
            dataset.end();
        } finally {
            TDBInternal.expel(dataset, true);
            dataset = connect();
        }
    }

    private DatasetGraph connect() {
        DatasetGraph connected = folder.connect();
        connected.getContext().set(TDB2.symUnionDefaultGraph, true);
        return connected;
    }

    private String readBase() {
        try {
            List<Quad> heads =
                    Txn.calculateRead(
                            dataset,
                            () ->
                                    dataset.stream(
                                                    Quad.defaultGraphIRI,
                                                    Node.ANY,
                                                    FORMAT_PROPERTY,
                                                    Node.ANY)
                                            .toList());
            if (heads.size() != 1) {
                throw new StoreException(
                        directory, "a TDB2 database, but not made by Liqa; give another directory");
            }
            if (!heads.getFirst().getObject().equals(format())) {
                throw new StoreException(
                        directory,
                        "written by another version of Liqa, in format %s where this one has %d"
                                .formatted(
                                        heads.getFirst().getObject().getLiteralLexicalForm(),
                                        FORMAT));
            }
            return heads.getFirst().getSubject().getURI();
        } catch (StoreException e) {
            close();
            throw e;
        } catch (RuntimeException e) {
            close();
            throw folder.damaged(e);
        }
    }

    private static Node format() {
        return NodeFactory.createLiteralDT(
                Integer.toString(FORMAT), org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger);
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
