package org.liqa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liqa.describe.Description;
import org.liqa.describe.ExampleReports;

/// A second process writes, and is killed as by `kill -9` while it does.
@Timeout(300)
class KilledTest {
    private static final int ARTICLES = 60;

    @TempDir Path directory;

    @Test
    void leavesAStoreThatOpensHoldsWholeArticlesAndCanBeContinued() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int reports : List.of(1, 4)) {
            acknowledged.addAll(killAfter(reports));
            try (var store = ArticleStore.open(directory)) {
                assertThat(store.articles()).containsAll(acknowledged);
                holdsWholeArticlesOnly(store);
                var validation = new Validator().validate(store);
                assertThat(validation.problems()).isEmpty();
                assertThat(validation.articles()).isEqualTo(store.articles().size());
            }
        }
        try (var store = ArticleStore.create(directory, ExampleReports.BASE)) {
            write(store, "last", 0, ignored -> {});
            assertThat(store.articles()).hasSize(ARTICLES);
            holdsWholeArticlesOnly(store);
        }
    }

    @Test
    void aStoreInUseByAnotherProcessSaysSo() throws Exception {
        Process writer = start();
        try (var output = writer.inputReader()) {
            assertThat(output.readLine()).isNotNull();
            assertThatThrownBy(() -> ArticleStore.open(directory))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(
                            directory
                                    + ": in use by another process; stop that one, or query its endpoint with --endpoint URL (held by process %d)"
                                            .formatted(writer.pid()));
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    /// What the other process runs: writes all articles again and again, each time a little
    /// different, and tells after each transaction.
    public static void main(String[] args) {
        try (var store = ArticleStore.create(Path.of(args[0]), ExampleReports.BASE)) {
            for (int round = 0; ; round++) {
                write(
                        store,
                        Long.toString(ProcessHandle.current().pid()),
                        round,
                        System.out::println);
            }
        }
    }

    private static void write(ArticleStore store, String writer, int round, IntConsumer told) {
        for (int i = 0; i < ARTICLES; i += 5) {
            var staging =
                    new Staging(store, new Checks(), Integer.MAX_VALUE, InstantSource.system());
            for (int k = i; k < i + 5; k++) {
                assertThat(staging.add(article("k" + k, writer + "-" + round))).isEmpty();
            }
            staging.flush();
            told.accept(i);
        }
    }

    /// An article whose sentences tell who wrote it, so that a mixture of two versions would show.
    private static Description article(String key, String version) {
        var report = ExampleReports.summit(key);
        var body = report.article().body() + "\n\n" + version;
        return ArticleStoreTest.DESCRIBER.describe(
                ExampleReports.report(
                        key,
                        body,
                        report.facts().stream()
                                .map(
                                        fact ->
                                                new org.liqa.resolve.report.Fact(
                                                        fact.subject(),
                                                        fact.property(),
                                                        fact.object(),
                                                        new org.liqa.resolve.report.Evidence(
                                                                fact.evidence().quotation(),
                                                                version,
                                                                1)))
                                .toList()));
    }

    private static void holdsWholeArticlesOnly(ArticleStore store) {
        Map<String, List<Quad>> byArticle =
                ArticleStoreTest.quads(store).stream()
                        .collect(
                                Collectors.groupingBy(
                                        quad -> quad.getGraph().getURI().replace("#evidence", "")));
        byArticle.forEach(
                (iri, quads) -> {
                    String body =
                            quads.stream()
                                    .filter(
                                            quad ->
                                                    quad.getPredicate()
                                                            .getURI()
                                                            .endsWith("articleBody"))
                                    .map(quad -> quad.getObject().getLiteralLexicalForm())
                                    .collect(Collectors.joining("MIXED"));
                    String version = body.substring(body.lastIndexOf('\n') + 1);
                    String key = iri.substring(iri.lastIndexOf('/') + 1);
                    assertThat(quads)
                            .containsExactlyInAnyOrderElementsOf(
                                    article(key, version).quads().toList());
                });
    }

    /// @return the articles of the transactions that the process told of before it was killed
    private Set<String> killAfter(int reports) throws Exception {
        Process writer = start();
        Set<String> told = new HashSet<>();
        try (BufferedReader output = writer.inputReader()) {
            for (int i = 0; i < reports; i++) {
                int first = Integer.parseInt(output.readLine());
                for (int k = first; k < first + 5; k++) {
                    told.add(ExampleReports.BASE + "article/k" + k);
                }
            }
            writer.destroyForcibly().waitFor();
        }
        return told;
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledTest.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
