package org.liqa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liqa.describe.ExampleReports;

/// Stores that cannot be opened say why in one line, and nothing is left behind or lost.
class OpeningTest {
    private static final String BASE = ExampleReports.BASE;

    @TempDir Path parent;

    @Test
    void nothingThere() throws IOException {
        Path missing = parent.resolve("missing");
        refuses(
                () -> ArticleStore.open(missing),
                missing + ": no such directory; make a store with: liqa build");
        assertThat(missing).doesNotExist();
        Path empty = Files.createDirectory(parent.resolve("empty"));
        refuses(
                () -> ArticleStore.open(empty),
                empty + ": no store here; make one with: liqa build PATH... --store " + empty);
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void aFile() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "text");
        refuses(() -> ArticleStore.open(file), file + ": a file, not a directory");
        refuses(() -> ArticleStore.create(file, BASE), file + ": a file, not a directory");
        Path below = file.resolve("store");
        refuses(
                () -> ArticleStore.create(below, BASE),
                below + ": cannot be created; give a directory that you may write to");
    }

    @Test
    void aDirectoryWithOtherFiles() throws IOException {
        Path file = Files.writeString(parent.resolve("letter.txt"), "text");
        refuses(
                () -> ArticleStore.create(parent, BASE),
                parent + ": holds other files and no store; give a new or an empty directory");
        assertThat(parent.toFile().list()).containsExactly("letter.txt");
        assertThat(file).hasContent("text");
    }

    @Test
    void aDirectoryThatCannotBeMade() {
        assumeTrue(
                Files.isDirectory(Path.of("/proc/self")), "a file system that refuses even root");
        Path store = Path.of("/proc/liqa-store");
        refuses(
                () -> ArticleStore.create(store, BASE),
                store
                        + ": cannot be created; give a directory that you may write to (/proc/liqa-store: ");
    }

    @Test
    void anotherBase() {
        ArticleStore.create(parent, BASE).close();
        refuses(
                () -> ArticleStore.create(parent, "https://data.example/"),
                parent
                        + ": built with --base http://localhost:3030/, not https://data.example/; use that one, or another directory");
        ArticleStore.create(parent, BASE).close();
    }

    @Test
    void aDatabaseOfSomethingElse() {
        var dataset = DatabaseMgr.connectDatasetGraph(parent.toString());
        var node = NodeFactory.createURI("http://e/x");
        Txn.executeWrite(dataset, () -> dataset.add(node, node, node, node));
        TDBInternal.expel(dataset);
        refuses(
                () -> ArticleStore.open(parent),
                parent + ": a TDB2 database, but not made by Liqa; give another directory");
        refuses(
                () -> ArticleStore.create(parent, BASE),
                parent + ": a TDB2 database, but not made by Liqa");
    }

    @Test
    void aLaterFormat() {
        ArticleStore.create(parent, BASE).close();
        var dataset = DatabaseMgr.connectDatasetGraph(parent.toString());
        Txn.executeWrite(
                dataset,
                () -> {
                    var head = dataset.find(Quad.defaultGraphIRI, null, null, null).next();
                    dataset.delete(head);
                    dataset.add(
                            head.getGraph(),
                            head.getSubject(),
                            head.getPredicate(),
                            NodeFactory.createLiteralDT(
                                    "2", org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger));
                });
        TDBInternal.expel(dataset);
        refuses(
                () -> ArticleStore.open(parent),
                parent + ": written by another version of Liqa, in format 2 where this one has 1");
    }

    @Test
    void damagedFiles() throws IOException {
        try (var store = ArticleStore.create(parent, BASE)) {
            ArticleStoreTest.put(store, ArticleStoreTest.summit("k"));
        }
        Files.write(parent.resolve("Data-0001/nodes-data.obj"), new byte[10]);
        refuses(
                () -> ArticleStore.open(parent),
                parent + ": damaged store; build it anew in another directory");
    }

    @Test
    void whatAKilledCreationLeft() throws IOException {
        Files.createDirectories(parent.resolve("creating-1/Data-0001"));
        refuses(() -> ArticleStore.open(parent), parent + ": no store here");
        try (var store = ArticleStore.create(parent, BASE)) {
            assertThat(store.articles()).isEmpty();
        }
        assertThat(parent.toFile().list()).containsExactlyInAnyOrder("Data-0001", "tdb.lock");
    }

    private static void refuses(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable opening, String message) {
        assertThatThrownBy(opening)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(message)
                .message()
                .doesNotContain("\n", "Exception");
    }
}
