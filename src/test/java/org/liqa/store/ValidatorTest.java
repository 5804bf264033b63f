package org.liqa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liqa.describe.Background;
import org.liqa.describe.Description;
import org.liqa.describe.ExampleReports;

class ValidatorTest {
    @TempDir Path directory;

    @Test
    void findsWhatIsWrongAndWhere() {
        var sound = ArticleStoreTest.summit("sound");
        var bare = ArticleStoreTest.summit("bare");
        var lost = ArticleStoreTest.summit("lost");
        try (var store = ArticleStore.create(directory, ExampleReports.BASE)) {
            store.put(Background.ontology(ExampleReports.BASE));
            store.write(
                    Stream.of(
                                    sound,
                                    new Description(bare.article(), bare.statements(), List.of()),
                                    new Description(lost.article(), List.of(), lost.evidence()))
                            .map(article -> new Staging.Staged(article, Optional.empty()))
                            .toList());
            var validation = new Validator().validate(store);
            assertThat(validation.articles()).isEqualTo(2);
            assertThat(validation.problems().stream().map(Problem::article).distinct())
                    .containsExactlyInAnyOrder(bare.article(), lost.article());
            assertThat(validation.problems())
                    .contains(
                            new Problem(
                                    lost.article(),
                                    "has a graph of evidence, but no graph of its own"));
        }
    }

    @Test
    void anEmptyStoreIsSound() {
        try (var store = ArticleStore.create(directory, ExampleReports.BASE)) {
            assertThat(new Validator().validate(store))
                    .isEqualTo(new Validator.Validation(0, List.of()));
        }
    }
}
