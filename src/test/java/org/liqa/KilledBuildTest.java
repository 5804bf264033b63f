package org.liqa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liqa.store.ArticleStore;

/// A build that is killed in the middle, and the same command again.
@Timeout(300)
class KilledBuildTest {
    private static final int ARTICLES = 24;

    /// What fills the buffers between the processes, so that nearly all that was sent has been
    /// read.
    private static final String PADDING = "x".repeat(20_000);

    private static final List<String> LINES =
            IntStream.range(0, ARTICLES)
                    .mapToObj(
                            i ->
                                    "{\"padding\": \"%s\", \"id\": \"k%d\", \"date\": \"2024-03-06\", \"text\": \"%s\"}\n"
                                            .formatted(
                                                    PADDING,
                                                    i,
                                                    Samples.TEXTS.get(i % Samples.TEXTS.size())))
                    .toList();

    @TempDir Path folder;

    @Test
    void leavesWholeArticlesAndIsCompletedByTheSameCommand() throws Exception {
        Path store = folder.resolve("killed");
        killInTheMiddle(store);

        Run validation = Run.of("validate", "--store", store);
        assertThat(validation.out()).matches("articles checked: \\d+, problems: 0\n");
        assertThat(checked(validation)).isBetween(1, ARTICLES - 1);

        try (ArticleStore left = ArticleStore.open(store)) {
            assertThat(left.articles()).allMatch(article -> left.receipt(article).isPresent());
        }

        Run again = build(store);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err())
                .contains(
                        "read 24, rejected 0, unchanged "
                                + checked(validation)
                                + "; the store has 24");
        Run clean = Run.with(String.join("", LINES), "extract", "-", "--format", "nquads");
        assertThat(Run.of("export", "--store", store).articles())
                .containsExactlyInAnyOrderElementsOf(clean.articles());
    }

    private static int checked(Run validation) {
        return Integer.parseInt(validation.out().replaceAll("\\D+(\\d+),.*\n", "$1"));
    }

    private static void killInTheMiddle(Path store) throws IOException {
        try (var build =
                new Spawned("build", "-", "--store", store, "--batch", 100, "--threads", 1)) {
            for (String line : LINES.subList(0, ARTICLES - 1)) {
                build.in().write(line.getBytes(UTF_8));
                build.in().flush();
            }
            assertThat(build.err()).isEmpty(); // no progress bar in a pipe
            build.kill();
        }
    }

    private static Run build(Path store) {
        return Run.with(String.join("", LINES), "build", "-", "--store", store, "--batch", 100);
    }
}
