package org.liqa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liqa.store.ArticleStoreTest.put;
import static org.liqa.store.ArticleStoreTest.quads;
import static org.liqa.store.ArticleStoreTest.summit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liqa.describe.ExampleReports;

class ReceiptTest {
    @TempDir Path directory;

    @Test
    void aReceiptIsWrittenReplacedAndForgottenWithItsArticle() {
        String article = "http://localhost:3030/article/k";
        var first = new Receipt("one", List.of("Meeting", "Meeting", "Visit"));
        var second = new Receipt("two", List.of());
        try (var store = ArticleStore.create(directory, ExampleReports.BASE)) {
            assertThat(put(store, summit("k"), first)).isOne();
            assertThat(quads(store)).isEqualTo(summit("k").quads().collect(Collectors.toSet()));
            assertThat(put(store, summit("k"), second)).isZero();
            assertThat(store.receipt(article)).contains(second);
        }
        try (var store = ArticleStore.open(directory)) {
            assertThat(store.receipt(article)).contains(second);
            assertThat(put(store, summit("k"))).isEqualTo("0 written, 1 unchanged");
            assertThat(store.receipt(article)).isEmpty();
            put(store, summit("k"), first);
            assertThat(store.receipt(article)).contains(first);
            store.forget(article);
            assertThat(store.receipt(article)).isEmpty();
        }
        assertThatThrownBy(() -> new Receipt("one two", List.of()))
                .hasMessage("not a word: one two");
    }
}
