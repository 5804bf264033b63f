package org.liqa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liqa.build.Building;
import org.liqa.build.Edition;
import org.liqa.build.Pipeline;
import org.liqa.console.Progress;
import org.liqa.read.ArticleReader;
import org.liqa.read.Defaults;
import org.liqa.read.Reading;
import org.liqa.store.ArticleStore;

/// Building again analyses nothing that is as it was. Whether something is analysed shows in
/// whether the pipeline is asked for.
class RebuildTest {
    @TempDir Path folder;

    private final AtomicInteger pipelines = new AtomicInteger();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whatIsUnchangedIsNotAnalysedAgain() {
        Path store = folder.resolve("store");
        String first = summary(build(Samples.all(), store));
        assertThat(pipelines).hasValue(1);
        String events = "events    Agreement 1, Call 1, Meeting 3, Visit 2\n";
        assertThat(first).contains("read 8, rejected 0, unchanged 0; the store has 8\n", events);
        String second = summary(build(Samples.all(), store));
        assertThat(pipelines).hasValue(1);
        assertThat(second).contains("read 8, rejected 0, unchanged 8; the store has 8\n", events);
        assertThat(Run.of("export", "--store", store).sorted())
                .isEqualTo(Run.of("export", "--store", Samples.store()).sorted());
    }

    @Test
    void whatHasChangedIsAnalysed() {
        Path store = folder.resolve("store");
        build(Samples.all(), store);
        String changed = Samples.lines().get(1).replace("بغداد", "بيروت");
        String lines = Samples.lines().getFirst() + changed;
        assertThat(summary(build(lines, store)))
                .contains("read 2, rejected 0, unchanged 1; the store has 8\n");
        assertThat(pipelines).hasValue(2);
        assertThat(summary(build(lines, store))).contains("read 2, rejected 0, unchanged 2;");
        assertThat(pipelines).hasValue(2);
    }

    /// The second is as the store has it, but not as it will have it by then.
    @Test
    void ofTwoWithOneIdTheLaterStaysAlsoIfItIsTheOneStored() {
        Path store = folder.resolve("store");
        String stored = Samples.lines().getFirst();
        String other = Samples.lines().get(1).replace("\"a2\"", "\"a1\"");
        build(stored, store);
        for (String batch : List.of("1", "100000")) {
            assertThat(summary(build(other + stored, store, "--batch", batch)))
                    .contains("with another content; this one stays\n", "the store has 1\n");
            assertThat(Run.of("export", "--store", store).articles())
                    .containsExactlyInAnyOrderElementsOf(
                            Run.with(stored, "extract", "-", "--format", "nquads").articles());
            assertThat(summary(build(stored, store))).contains("unchanged 1;");
        }
    }

    @Test
    void anotherEditionAnalysesAllAndWhatComesToTheSameIsUnchanged() throws IOException {
        Path directory = folder.resolve("store");
        build(Samples.all(), directory);
        for (int expected : List.of(2, 2)) {
            Building building =
                    new Building(
                            Building.Settings.USUAL,
                            Edition.of(folder.resolve("nothing")),
                            Progress.of("articles", _ -> {}, new PrintStream(err)));
            try (ArticleStore store = ArticleStore.open(directory)) {
                building.run(readings(), store, () -> pipeline(store.base()));
            }
            assertThat(building.summary().text(Duration.ZERO))
                    .contains("read 8, rejected 0, unchanged 8; the store has 8\n");
            assertThat(pipelines).hasValue(expected);
        }
        assertThat(Run.of("export", "--store", directory).sorted())
                .isEqualTo(Run.of("export", "--store", Samples.store()).sorted());
    }

    private static Iterator<Reading> readings() {
        var defaults = Defaults.none(LocalDate.of(2024, 3, 7));
        var in = new ByteArrayInputStream(Samples.all().getBytes(UTF_8));
        Stream<Reading> readings = new ArticleReader(defaults, in).read(List.of("-"));
        return readings.iterator();
    }

    private int build(String in, Path store, String... options) {
        Stream<String> line =
                Stream.concat(
                        Stream.of("build", "-", "--store", store.toString()), Stream.of(options));
        return main(in).run(line.toArray(String[]::new));
    }

    private Main main(String in) {
        return new Main(
                this::pipeline,
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                new PrintStream(new ByteArrayOutputStream(), false, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    private Pipeline pipeline(String base) {
        pipelines.incrementAndGet();
        return Run.pipeline(base);
    }

    /// What the build said since the last time.
    private String summary(int code) {
        String said = err.toString(UTF_8);
        err.reset();
        assertThat(code).as(said).isZero();
        return said;
    }
}
