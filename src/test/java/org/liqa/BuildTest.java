package org.liqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From articles to a store, whatever way they come.
class BuildTest {
    @TempDir Path folder;

    @Test
    void aFileAFolderAndStandardInputGiveTheSame() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles/2024/03"));
        List<String> lines = Samples.lines();
        Files.writeString(articles.resolve("one.jsonl"), String.join("", lines.subList(0, 4)));
        Files.writeString(articles.resolve("more.json"), String.join("", lines.subList(4, 8)));
        Files.writeString(articles.resolve("text.txt"), Samples.TEXTS.getFirst());
        Path store = folder.resolve("store");
        Run build =
                Run.of(
                        "build",
                        folder.resolve("articles"),
                        "--date",
                        "2024-03-06",
                        "--store",
                        store);
        assertThat(build.err())
                .contains("articles  read 9, rejected 0, unchanged 0; the store has 9\n")
                .contains("events    Agreement 1, Call 1, Meeting 4, Visit 2\n")
                .containsPattern("time      \\d+\\.\\d s\n$")
                .doesNotContain("\r", "without a date");
        assertThat(build.out()).isEmpty();
        assertThat(build.code()).isZero();

        Path file = Files.writeString(folder.resolve("text.txt"), Samples.TEXTS.getFirst());
        String text = Run.of("extract", file, "--date", "2024-03-06", "--format", "nquads").out();
        assertThat(Run.of("export", "--store", store).articles())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(exported().articles().stream(), text.lines()).toList());
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        Path store = folder.resolve("store");
        Path file = Files.writeString(folder.resolve("a.jsonl"), Samples.all());
        Run first = Run.of("build", file, "--store", store);
        Run second = Run.of("build", file, "--store", store);
        assertThat(first.err()).contains("read 8, rejected 0, unchanged 0; the store has 8");
        assertThat(second.err()).contains("read 8, rejected 0, unchanged 8; the store has 8");
        assertThat(Run.of("export", "--store", store).sorted()).isEqualTo(exported().sorted());
    }

    @Test
    void neitherOrderNorThreadsNorBatchesMatter() {
        Path store = folder.resolve("store");
        String backwards = String.join("", Samples.lines().reversed());
        Run build =
                Run.with(backwards, "build", "-", "--store", store, "--threads", 4, "--batch", 90);
        assertThat(build.code()).as(build.err()).isZero();
        assertThat(Run.of("export", "--store", store).sorted()).isEqualTo(exported().sorted());
    }

    @Test
    void theLaterOfTwoWithOneIdStays() {
        Path store = folder.resolve("store");
        String other = Samples.lines().get(1).replace("\"a2\"", "\"a1\"");
        Run.with(Samples.lines().get(0), "build", "-", "--store", store);
        Run build = Run.with(other, "build", "-", "--store", store);
        assertThat(build.err()).contains("read 1, rejected 0, unchanged 0; the store has 1");
        assertThat(Run.of("export", "--store", store).articles())
                .containsExactlyInAnyOrderElementsOf(
                        Run.with(other, "extract", "-", "--format", "nquads")
                                .out()
                                .lines()
                                .toList());
    }

    @Test
    void ofTwoWithOneIdInOneBuildTheLaterStaysAndThatIsSaid() throws IOException {
        Path store = folder.resolve("store");
        Path first = Files.writeString(folder.resolve("1.jsonl"), Samples.all());
        String other = Samples.lines().get(1).replace("\"a2\"", "\"a1\"");
        String same = Samples.lines().get(2);
        Path second = Files.writeString(folder.resolve("2.jsonl"), other + same);
        Run build = Run.of("build", first, second, "--store", store);
        assertThat(build.err())
                .startsWith(
                        "liqa: %s:1: id \"a1\" was read before, at %s:1, with another content; this one stays\n"
                                .formatted(second, first))
                .contains("articles  read 8, rejected 0, unchanged 0; the store has 8\n")
                .contains("2 more had the id of one read before, which the later one replaced\n")
                .contains("events    Agreement 1, Call 1, Meeting 2, Visit 3\n")
                .hasLineCount(5);
        assertThat(build.code()).isZero();
        Path rest =
                Files.writeString(
                        folder.resolve("3.jsonl"),
                        other + String.join("", Samples.lines().subList(1, 8)));
        assertThat(Run.of("export", "--store", store).articles())
                .containsExactlyInAnyOrderElementsOf(
                        Run.of("extract", rest, "--format", "nquads").out().lines().toList());
    }

    @Test
    void anArticleWithoutADateIsToldOf() {
        Run build =
                Run.with(
                        "{\"text\": \"زار الوزير بيروت أمس.\"}",
                        "build",
                        "-",
                        "--store",
                        folder.resolve("s"));
        assertThat(build.err()).contains("1 without a date of publication").hasLineCount(4);
        assertThat(build.code()).isZero();
    }

    /// Arabic that is said to be French is taken at its word.
    @Test
    void articlesInALanguageWithoutRulesAreToldOf() {
        String line = "{\"lang\": \"%s\", \"date\": \"2024-03-06\", \"text\": \"%s\"}\n";
        String lines =
                line.formatted("fr-CA", Samples.TEXTS.get(0))
                        + line.formatted("fr", Samples.TEXTS.get(1))
                        + line.formatted("ar-EG", Samples.TEXTS.get(2));
        String reason =
                "no rules for the language fr, so that nothing is found in it; there are rules for ar\n";
        Run build = Run.with(lines, "build", "-", "--store", folder.resolve("s"));
        assertThat(build.err())
                .contains("articles  read 3, rejected 0,")
                .contains("\n          2 of them: " + reason)
                .contains("\nevents    Call 1\n")
                .hasLineCount(4);
        assertThat(build.code()).isZero();

        Run extract = Run.with(lines, "extract", "-", "--format", "json");
        assertThat(extract.err()).isEqualTo("liqa: " + reason);
        assertThat(extract.out()).hasLineCount(3);
        assertThat(extract.out().lines().limit(2))
                .allMatch(found -> found.contains("\"facts\":[]"));
        assertThat(extract.code()).isZero();
        assertThat(Run.with(Samples.TEXTS.getFirst(), "extract", "-", "--lang", "fr").err())
                .isEqualTo("liqa: " + reason);
    }

    @Test
    void otherBasesAreKept() {
        Run run =
                Run.with(
                        Samples.lines().getFirst(),
                        "extract",
                        "-",
                        "--format",
                        "nquads",
                        "--base",
                        "https://example.org/ns/");
        assertThat(run.out())
                .contains("<https://example.org/ns/event/a1-1>")
                .doesNotContain("localhost");
    }

    private static Run exported() {
        return Run.of("export", "--store", Samples.store(), "--format", "nquads");
    }
}
