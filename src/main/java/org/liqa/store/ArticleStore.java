package org.liqa.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.liqa.describe.Background;
import org.liqa.describe.Base;
import org.liqa.describe.Description;
import org.liqa.vocabulary.Liqa;

/// Articles' graphs and the background, in a TDB2 database. One process at a time may have it open,
/// and one object in it; threads may share that. Do not interrupt a thread that reads or writes:
/// Java closes the files under it.
public final class ArticleStore implements AutoCloseable {
    private final Database database;
    private final String base;

    private ArticleStore(Path directory) {
        this.database = new Database(directory);
        this.base = Head.base(database);
    }

    /// Opens the store in the directory for building; makes it if there is none.
    ///
    /// @throws StoreException if that cannot be done, or it was built with another base
    public static ArticleStore create(Path directory, String base) {
        Base.checked(base);
        new Folder(directory).create(dataset -> Head.write(dataset, base));
        var store = new ArticleStore(directory);
        if (!store.base.equals(base)) {
            store.close();
            throw store.database.refused(
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
        return database.dataset();
    }

    /// Where new and changed articles are collected and checked until they are written. Close it to
    /// write the last ones.
    ///
    /// @param quads after how many they are written, see [Staging#QUADS]
    /// @param clock by which they are not kept waiting for long
    public Staging staging(int quads, InstantSource clock) {
        return new Staging(this, new Checks(), quads, clock);
    }

    /// Replaces the background's graph.
    ///
    /// @return whether it had changed; if not, nothing was written
    public synchronized boolean put(Background background) {
        Node graph = background.graphName();
        if (database.read(() -> database.holds(graph, background.statements()))) {
            return false;
        }
        database.write(() -> database.replace(graph, background.statements()));
        return true;
    }

    /// Removes both graphs of the article, and its receipt.
    ///
    /// @return whether it was there
    public synchronized boolean forget(String article) {
        Node graph = NodeFactory.createURI(article);
        List<Node> both = List.of(graph, Description.evidenceGraph(graph));
        if (!database.read(() -> both.stream().anyMatch(dataset()::containsGraph))) {
            return false;
        }
        database.write(
                () -> {
                    both.forEach(database::clear);
                    Receipt.put(graph, Optional.empty(), dataset());
                });
        return true;
    }

    /// What is kept of the work on the article; empty if it was written without, or is not there.
    ///
    /// @param article its IRI
    public Optional<Receipt> receipt(String article) {
        return database.read(() -> Receipt.of(NodeFactory.createURI(article), dataset()));
    }

    /// The IRIs of all articles, sorted.
    public List<String> articles() {
        Node type = NodeFactory.createURI(Liqa.ARTICLE);
        return database.read(
                () ->
                        dataset().stream(Node.ANY, Node.ANY, RDF.Nodes.type, type)
                                .filter(quad -> quad.getGraph().equals(quad.getSubject()))
                                .map(quad -> quad.getGraph().getURI())
                                .sorted()
                                .toList());
    }

    /// The IRI of the article that is meant by its IRI, by what names it in its IRI, or by the
    /// identifier it came with.
    public Optional<String> find(String name) {
        return database.read(
                () ->
                        Stream.of(name, base + "article/" + name)
                                .filter(iri -> dataset().containsGraph(NodeFactory.createURI(iri)))
                                .findFirst()
                                .or(() -> identified(name)));
    }

    private Optional<String> identified(String identifier) {
        Node literal = NodeFactory.createLiteralString(identifier);
        return dataset().stream(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), literal)
                .filter(quad -> quad.getGraph().equals(quad.getSubject()))
                .map(quad -> quad.getGraph().getURI())
                .findFirst();
    }

    /// Rewrites the files in less space where that is worth the time, as after a build that
    /// replaced much.
    ///
    /// @return whether it was done
    public synchronized boolean compactIfWorthwhile() {
        return database.compactIfWorthwhile();
    }

    @Override
    public synchronized void close() {
        database.close();
    }

    /// Writes those of the checked articles that have changed, and all receipts that have, in one
    /// transaction.
    ///
    /// @return the IRIs of the articles that have changed
    synchronized List<String> write(Collection<Staging.Staged> checked) {
        List<Description> changed =
                database.read(
                        () ->
                                checked.stream()
                                        .map(Staging.Staged::description)
                                        .filter(description -> !holds(description))
                                        .toList());
        List<Staging.Staged> signed =
                database.read(() -> checked.stream().filter(this::isNews).toList());
        if (!changed.isEmpty() || !signed.isEmpty()) {
            database.write(
                    () -> {
                        changed.forEach(this::replace);
                        signed.forEach(this::sign);
                    });
        }
        return changed.stream().map(Description::article).toList();
    }

    /// Whether the store has another receipt for the article, or none.
    private boolean isNews(Staging.Staged staged) {
        return !Receipt.of(staged.description().graph(), dataset()).equals(staged.receipt());
    }

    private void sign(Staging.Staged staged) {
        Receipt.put(staged.description().graph(), staged.receipt(), dataset());
    }

    private boolean holds(Description description) {
        return database.holds(description.graph(), description.statements())
                && database.holds(description.evidenceGraph(), description.evidence());
    }

    private void replace(Description description) {
        database.replace(description.graph(), description.statements());
        database.replace(description.evidenceGraph(), description.evidence());
    }
}
