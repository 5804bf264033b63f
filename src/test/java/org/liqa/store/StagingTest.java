package org.liqa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liqa.describe.ExampleReports;

/// When articles that wait are written.
class StagingTest {
    private static final Duration LITTLE = Duration.ofSeconds(9);

    @TempDir Path directory;

    private Instant now = Instant.parse("2024-03-06T12:00:00Z");

    @Test
    void afterSomeSecondsWithTheArticleThatComesThen() {
        try (var store = ArticleStore.create(directory, ExampleReports.BASE);
                var staging = store.staging(Staging.QUADS, () -> now)) {
            staging.add(ArticleStoreTest.summit("a"));
            now = now.plus(LITTLE);
            staging.add(ArticleStoreTest.summit("b"));
            assertThat(store.articles()).isEmpty();
            now = now.plus(LITTLE);
            staging.add(ArticleStoreTest.summit("c"));
            assertThat(store.articles()).hasSize(3);

            // From then on the wait begins anew.
            now = now.plus(LITTLE);
            staging.add(ArticleStoreTest.summit("d"));
            assertThat(store.articles()).hasSize(3);
            staging.flush();
            assertThat(store.articles()).hasSize(4);
            assertThat(staging.written()).isEqualTo(4);
        }
    }

    @Test
    void afterEnoughQuads() {
        try (var store = ArticleStore.create(directory, ExampleReports.BASE);
                var staging = store.staging(ArticleStoreTest.summit("a").size() + 1, () -> now)) {
            staging.add(ArticleStoreTest.summit("a"));
            assertThat(store.articles()).isEmpty();
            staging.add(ArticleStoreTest.summit("b"));
            assertThat(store.articles()).hasSize(2);
        }
    }

    @Test
    void anArticleThatCameTwiceIsWrittenOnce() {
        try (var store = ArticleStore.create(directory, ExampleReports.BASE);
                var staging = store.staging(1, () -> now)) {
            staging.add(ArticleStoreTest.summit("a"));
            staging.add(ArticleStoreTest.summit("a"));
            assertThat(staging.written()).isEqualTo(1);
        }
    }
}
