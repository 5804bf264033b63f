package org.liqa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Input that is no article costs one line, and nothing else.
class InputTest {
    private static final String TEXT = Samples.TEXTS.getFirst();

    @TempDir static Path folder;

    @BeforeAll
    static void files() throws IOException {
        byte[] large = new byte[50_000_000];
        Arrays.fill(large, (byte) 'a');
        Map<String, byte[]> contents =
                Map.of(
                        "latin.txt", "déjà vu à l'été".getBytes(Charset.forName("ISO-8859-1")),
                        "old.txt", TEXT.getBytes(Charset.forName("windows-1256")),
                        "empty.txt", new byte[0],
                        "blank.txt", "  \n".getBytes(UTF_8),
                        "photo.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0},
                        "paper.txt", "%PDF-1.7 ...".getBytes(UTF_8),
                        "page.txt", "<!DOCTYPE html><p>x".getBytes(UTF_8),
                        "large.txt", large,
                        "broken.jsonl",
                                (Samples.lines().get(0)
                                                + "{\"text\": \n[1]\n"
                                                + Samples.lines().get(1).replace("2024", "1445"))
                                        .getBytes(UTF_8),
                        "good.txt", TEXT.getBytes(UTF_8));
        Files.writeString(folder.resolve("half.rq"), "SELECT * { ?s ?p }");
        Files.writeString(folder.resolve("update.rq"), "CLEAR ALL");
        for (var file : contents.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "latin.txt    | : not UTF-8: byte 0xE9 at offset 1",
                "old.txt      | : not UTF-8 but, by its look, windows-1256: convert it, iconv -f windows-1256 -t UTF-8",
                "empty.txt    | : empty",
                "blank.txt    | : empty",
                "photo.txt    | : not UTF-8: byte 0x89 at offset 0",
                "paper.txt    | : a PDF: take its text out first, as with pdftotext",
                "page.txt     | : HTML or XML, not plain text: take its text out first",
                "large.txt    | : larger than 2,000,000 characters: give one article per file, or JSON Lines",
                "nowhere.txt  | : no such file or folder"
            })
    void isRejectedByNameAndReasonAndNoStoreIsMade(String file, String reason) {
        Path store = folder.resolve("store");
        Path path = folder.resolve(file);
        String expected = "liqa: " + path + reason;
        Run extract = Run.of("extract", path);
        assertThat(extract.err()).startsWith(expected).hasLineCount(1);
        assertThat(extract.out()).isEmpty();
        assertThat(extract.code()).isEqualTo(Main.FAILED);

        Run build = Run.of("build", path, "--store", store);
        assertThat(build.err())
                .startsWith(expected)
                .contains("articles  read 0, rejected 1, unchanged 0")
                .doesNotContain("Exception", "\tat ");
        assertThat(build.code()).isEqualTo(Main.FAILED);
        assertThat(store).doesNotExist();
    }

    @Test
    void theRunGoesOnBehindIt() {
        Path lines = folder.resolve("broken.jsonl");
        Run run = Run.of("extract", folder.resolve("old.txt"), lines, folder.resolve("good.txt"));
        assertThat(run.err().lines().map(line -> line.replace(folder.toString(), "F")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("liqa: F/old.txt: not UTF-8 but"),
                        line -> assertThat(line).startsWith("liqa: F/broken.jsonl:2: "),
                        line -> assertThat(line).startsWith("liqa: F/broken.jsonl:3: "),
                        line ->
                                assertThat(line)
                                        .startsWith(
                                                "liqa: F/broken.jsonl:4: \"date\" is in the year 1445,"));
        assertThat(run.out().split("── ")).hasSize(1 + 2);
        assertThat(run.code()).isEqualTo(Main.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void oneTextInAnyUnicodeIsOneArticle(String charset) {
        Run run = Run.with(TEXT.getBytes(Charset.forName(charset)), "extract", "-");
        assertThat(run).isEqualTo(Run.with(TEXT, "extract", "-"));
        assertThat(run.out()).contains("نبيل الشاذلي");
    }

    static final List<Arguments> FAILURES =
            List.of(
                    failure(
                            "validate --store F/none",
                            "F/none: no such directory; make a store with: liqa build PATH... --store F/none"),
                    failure(
                            "validate --store F",
                            "F: no store here; make one with: liqa build PATH... --store F"),
                    failure(
                            "export --store F/good.txt",
                            "F/good.txt: a file, not a directory; give the directory of a store"),
                    failure(
                            "build F/good.txt --store F/old.txt",
                            "F/old.txt: a file, not a directory; give the directory of a store"),
                    failure(
                            "build F/good.txt --store F",
                            "F: holds other files and no store; give a new or an empty directory"),
                    failure(
                            "build F/good.txt --store S --base http://example.org/",
                            "S: built with --base http://localhost:3030/, not http://example.org/; use that one, or another directory"),
                    failure("export --store S --article a99", "a99: no such article in S"),
                    failure(
                            "query --store S --file F/none.rq",
                            "F/none.rq: no such file or folder"),
                    wrong("query --store S --file F/old.txt", "F/old.txt: not UTF-8"),
                    failure(
                            "query feeds/agreements --endpoint http://localhost:1/sparql",
                            "http://localhost:1/sparql does not answer: nothing listens there"),
                    wrong(
                            "query --store S --file F/empty.txt",
                            "F/empty.txt: empty; give a SELECT, ASK, CONSTRUCT or DESCRIBE query"),
                    wrong(
                            "query --store S --file F/half.rq",
                            "F/half.rq:1:18: not expected here: }"),
                    wrong(
                            "query --store S --file F/update.rq",
                            "F/update.rq: an update; Liqa only answers queries"),
                    wrong(
                            "query metings --store S",
                            "no stored query is called metings; did you mean feeds/meetings?"),
                    wrong(
                            "query meetings --store S",
                            "feeds/meetings: person is required: a person, state or body, by name or IRI, such as -p person=\"فائز السراج\""),
                    wrong(
                            "query meetings --store S -p persn=x -p person=y",
                            "feeds/meetings has no parameter persn; did you mean person?"),
                    wrong("query meetings --store S -p person", "-p person: give NAME=VALUE"),
                    wrong(
                            "query in-period --store S -p from=2024-03 -p to=2023",
                            "from: 2024-03 is after to: 2023"),
                    wrong(
                            "query meetings --store S -p person=مصر -p from=أمس",
                            "from: \"أمس\" is no day, month or year (YYYY-MM-DD, YYYY-MM, YYYY); give one such as 2020-08-01"),
                    wrong(
                            "query meetings --store S -p person=مصر --format turtle",
                            "a SELECT query gives rows, which turtle cannot hold; use table, json, csv, tsv, xml"));

    private static Arguments failure(String line, String message) {
        return Arguments.of(Main.FAILED, line, message);
    }

    private static Arguments wrong(String line, String message) {
        return Arguments.of(Main.USAGE, line, message);
    }

    @Test
    void eachOfSeveralMistakesIsALineOfLiqa() {
        Run run = Run.of("query", "in-period", "--store", Samples.store());
        assertThat(run.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("liqa: feeds/in-period: "));
        assertThat(run.code()).isEqualTo(Main.USAGE);
    }

    /// `F` stands for the folder of files, `S` for a store.
    @ParameterizedTest
    @FieldSource("FAILURES")
    void whatCannotBeDoneIsSaidInOneLine(int code, String line, String message) {
        String store = Samples.store().toString();
        Run run =
                Run.of(
                        Arrays.stream(line.split(" "))
                                .map(word -> word.replaceFirst("^F(?=$|/)", folder.toString()))
                                .map(word -> word.replaceFirst("^S$", store))
                                .toArray());
        assertThat(run.err().replace(folder.toString(), "F").replace(store, "S"))
                .startsWith("liqa: " + message)
                .hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
    }
}
