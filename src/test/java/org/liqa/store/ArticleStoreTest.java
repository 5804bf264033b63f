package org.liqa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liqa.describe.Background;
import org.liqa.describe.Describer;
import org.liqa.describe.Description;
import org.liqa.describe.ExampleReports;

class ArticleStoreTest {
    static final Describer DESCRIBER = new Describer(ExampleReports.BASE);

    @TempDir Path directory;

    @Test
    void holdsExactlyWhatWasDescribed() {
        var description = summit("k");
        try (var store = create()) {
            assertThat(put(store, description)).isEqualTo("1 written, 0 unchanged");
            assertThat(quads(store)).isEqualTo(description.quads().collect(Collectors.toSet()));
            assertThat(store.articles()).containsExactly("http://localhost:3030/article/k");
        }
        try (var store = ArticleStore.open(directory)) {
            assertThat(store.base()).isEqualTo(ExampleReports.BASE);
            assertThat(quads(store)).isEqualTo(description.quads().collect(Collectors.toSet()));
        }
    }

    @Test
    void writingTwiceEqualsWritingOnce() {
        try (var store = create()) {
            put(store, summit("a"), summit("b"));
            assertThat(put(store, summit("b"), summit("c"), summit("a")))
                    .isEqualTo("1 written, 2 unchanged");
            assertThat(store.articles()).hasSize(3);
        }
    }

    @Test
    void numbersInAnotherSpellingAreNoChange() {
        var spelled = new ArrayList<>(summit("k").statements());
        Node place = NodeFactory.createURI("http://localhost:3030/place/cairo");
        Node latitude = NodeFactory.createURI("http://www.w3.org/2003/01/geo/wgs84_pos#lat");
        spelled.add(
                Triple.create(
                        place,
                        latitude,
                        NodeFactory.createLiteralDT(
                                "30.0400", org.apache.jena.datatypes.xsd.XSDDatatype.XSDdecimal)));
        var description = new Description(summit("k").article(), spelled, summit("k").evidence());
        try (var store = create()) {
            put(store, description);
            assertThat(put(store, description)).isEqualTo("0 written, 1 unchanged");
        }
    }

    @Test
    void readingAgainReplacesBothGraphs() {
        var silent = DESCRIBER.describe(ExampleReports.silent("k"));
        try (var store = create()) {
            put(store, summit("k"), summit("other"));
            assertThat(put(store, silent)).isEqualTo("1 written, 0 unchanged");
            assertThat(
                            quads(store).stream()
                                    .filter(quad -> quad.getGraph().getURI().contains("article/k")))
                    .containsExactlyInAnyOrderElementsOf(silent.quads().toList());
        }
    }

    @Test
    void theSameArticleTwiceInOneBatchIsItsLastReading() {
        try (var store = create()) {
            assertThat(put(store, summit("k"), DESCRIBER.describe(ExampleReports.silent("k"))))
                    .isEqualTo("1 written, 0 unchanged");
            assertThat(quads(store)).hasSize(DESCRIBER.describe(ExampleReports.silent("k")).size());
        }
    }

    @Test
    void forgetsAnArticleAsAWhole() {
        try (var store = create()) {
            put(store, summit("k"), summit("other"));
            assertThat(store.forget("http://localhost:3030/article/k")).isTrue();
            assertThat(store.forget("http://localhost:3030/article/k")).isFalse();
            assertThat(quads(store)).isEqualTo(summit("other").quads().collect(Collectors.toSet()));
        }
    }

    @Test
    void theBackgroundIsWrittenOnlyWhenItChanges() {
        var ontology = Background.ontology(ExampleReports.BASE);
        var fewer = new Background(ontology.graph(), ontology.statements().subList(0, 9));
        try (var store = create()) {
            assertThat(
                            List.of(
                                    store.put(ontology),
                                    store.put(ontology),
                                    store.put(fewer),
                                    store.put(fewer)))
                    .containsExactly(true, false, true, false);
            assertThat(quads(store))
                    .hasSize(9)
                    .allMatch(quad -> quad.getGraph().equals(ontology.graphName()));
            assertThat(store.articles()).isEmpty();
        }
    }

    @Test
    void queriesSeeTheUnionOfAllGraphsAndNothingElse() {
        try (var store = create()) {
            put(store, summit("k"), new Receipt("one", List.of("Summit")));
            store.put(Background.ontology(ExampleReports.BASE));
            assertThat(
                            count(
                                    store,
                                    "SELECT (COUNT(*) AS ?n) { ?article a <https://w3id.org/liqa/ontology#Article> }"))
                    .isEqualTo(1);
            assertThat(
                            count(
                                    store,
                                    """
                            PREFIX liqa: <https://w3id.org/liqa/ontology#>
                            SELECT (COUNT(*) AS ?n) { ?s liqa:storeFormat|liqa:storeReceipt ?o }
                            """))
                    .isZero();
            assertThat(
                            count(
                                    store,
                                    """
                            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                            PREFIX liqa: <https://w3id.org/liqa/ontology#>
                            SELECT (COUNT(*) AS ?n) { ?why rdf:reifies <<( ?event liqa:participant ?who )>> ; liqa:foundBy "received" }
                            """))
                    .isEqualTo(2);
        }
    }

    @Test
    void orderThreadsAndBatchesMakeNoDifference() throws Exception {
        List<Description> articles = IntStream.range(0, 40).mapToObj(i -> summit("k" + i)).toList();
        Set<Quad> expected =
                articles.stream().flatMap(Description::quads).collect(Collectors.toSet());
        var shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(7));
        try (var store = create();
                var threads = Executors.newFixedThreadPool(4)) {
            try (var staging = new Staging(store, new Checks(), 700, InstantSource.system())) {
                for (var result :
                        threads.invokeAll(
                                shuffled.stream()
                                        .<java.util.concurrent.Callable<List<Problem>>>map(
                                                d -> () -> staging.add(d))
                                        .toList())) {
                    assertThat(result.get()).isEmpty();
                }
            }
            assertThat(quads(store)).isEqualTo(expected);
        }
    }

    @Test
    void aRejectedArticleDoesNotKeepOthersOut() {
        var evidenceLost =
                new Description(summit("bad").article(), summit("bad").statements(), List.of());
        try (var store = create();
                var staging = store.staging(Staging.QUADS, InstantSource.system())) {
            assertThat(staging.add(summit("a"))).isEmpty();
            assertThat(staging.add(evidenceLost))
                    .hasSize(10)
                    .allMatch(
                            problem ->
                                    problem.toString()
                                            .startsWith(
                                                    "http://localhost:3030/article/bad: no evidence for"));
            assertThat(staging.add(summit("b"))).isEmpty();
            staging.flush();
            assertThat(store.articles())
                    .containsExactly(
                            "http://localhost:3030/article/a", "http://localhost:3030/article/b");
        }
    }

    @Test
    void aWriteThatFailsLeavesAStoreThatGoesOn() {
        var unwritable =
                new Background(
                        "http://localhost:3030/graph/x",
                        new ArrayList<>(
                                List.of(
                                        Triple.create(
                                                NodeFactory.createURI("http://e/s"),
                                                NodeFactory.createURI("http://e/p"),
                                                NodeFactory.createURI("http://e/o")),
                                        Triple.create(
                                                NodeFactory.createURI("http://e/s"),
                                                NodeFactory.createURI("http://e/p"),
                                                Var.alloc("x")))));
        try (var store = create()) {
            put(store, summit("a"));
            assertThatThrownBy(() -> store.put(unwritable))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith(
                            directory + ": could not be written; what was there before is kept (");
            put(store, summit("b"));
            assertThat(quads(store)).hasSize(2 * summit("a").size());
        }
        try (var store = ArticleStore.open(directory)) {
            assertThat(put(store, summit("a"), summit("b"), summit("c")))
                    .isEqualTo("1 written, 2 unchanged");
            assertThat(quads(store)).hasSize(3 * summit("a").size());
        }
    }

    @Test
    void aSmallStoreIsNotWorthCompacting() {
        try (var store = create()) {
            put(store, summit("a"));
            assertThat(store.compactIfWorthwhile()).isFalse();
        }
    }

    private ArticleStore create() {
        return ArticleStore.create(directory, ExampleReports.BASE);
    }

    static Description summit(String key) {
        return DESCRIBER.describe(ExampleReports.summit(key));
    }

    /// Puts the articles and says how many were written and how many unchanged.
    static String put(ArticleStore store, Description... descriptions) {
        var staging = store.staging(Staging.QUADS, InstantSource.system());
        for (Description description : descriptions) {
            assertThat(staging.add(description)).isEmpty();
        }
        staging.flush();
        long articles = Stream.of(descriptions).map(Description::article).distinct().count();
        return "%d written, %d unchanged"
                .formatted(staging.written(), articles - staging.written());
    }

    /// Puts the article with its receipt and says how many were written.
    static int put(ArticleStore store, Description description, Receipt receipt) {
        var staging = store.staging(Staging.QUADS, InstantSource.system());
        assertThat(staging.add(description, receipt)).isEmpty();
        staging.flush();
        return staging.written();
    }

    static Set<Quad> quads(ArticleStore store) {
        return Txn.calculateRead(
                store.dataset(),
                () ->
                        store.dataset().stream()
                                .filter(quad -> !quad.isDefaultGraph())
                                .collect(Collectors.toSet()));
    }

    private static int count(ArticleStore store, String query) {
        return Txn.calculateRead(
                store.dataset(),
                () -> {
                    try (var execution = QueryExec.dataset(store.dataset()).query(query).build()) {
                        Node n = execution.select().next().get("n");
                        return (Integer) n.getLiteralValue();
                    }
                });
    }
}
