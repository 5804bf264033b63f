package org.liqa.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class ArticleReaderTest {
    private static final Defaults DEFAULTS =
            new Defaults(Optional.of(LocalDate.of(2020, 8, 5)), "ar", LocalDate.of(2026, 11, 24));

    @TempDir Path folder;

    @Test
    void everyFieldOfALineIsKept() {
        Article article =
                sole(
                        """
                {"id": "n-1", "url": "https://example.org/خبر/1", "date": "2021-03-04T10:00:00Z", "lang": "ar-TN", "title": "زيارة", \
                "text": "وصل الوزير.", "source": "مثال", "tags": [1, {"text": "x"}], "extra": null}
                """);
        assertThat(article)
                .isEqualTo(
                        new Article(
                                "n-1",
                                "n-1",
                                "زيارة\n\nوصل الوزير.",
                                Optional.of(new Span(0, 5)),
                                Optional.of(LocalDate.of(2021, 3, 4)),
                                Optional.of(URI.create("https://example.org/خبر/1")),
                                Optional.of("مثال"),
                                "ar-TN"));
    }

    @Test
    void onlyTheTextIsNeeded() {
        Article article =
                sole("{\"text\": \"وصل الوزير.\", \"title\": \" \", \"id\": null, \"date\": \"\"}");
        assertThat(article.key()).matches("t-[0-9a-f]{16}").isEqualTo(article.identifier());
        assertThat(article.body()).isEqualTo("وصل الوزير.");
        assertThat(article.headline()).isEmpty();
        assertThat(article.published()).contains(LocalDate.of(2020, 8, 5));
        assertThat(article.url()).isEmpty();
        assertThat(article.source()).isEmpty();
        assertThat(article.language()).isEqualTo("ar");
        assertThat(sole("{\"id\": 12, \"text\": \"وصل الوزير.\"}").identifier()).isEqualTo("12");
    }

    static final List<Arguments> ADDRESSES =
            List.of(
                    Arguments.of("http://example.org/a b|c", "http://example.org/a%20b%7Cc"),
                    Arguments.of("http://example.org/100%/x", "http://example.org/100%25/x"),
                    Arguments.of(
                            "http://example.org/%D8%AE?q=[1]#a#b",
                            "http://example.org/%D8%AE?q=%5B1%5D#a%23b"),
                    Arguments.of("http://example.org/\u200Fخبر", "http://example.org/%E2%80%8Fخبر"),
                    Arguments.of("urn:isbn:1", "urn:isbn:1"));

    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void addressesAreTakenAsBrowsersDo(String written, String address) {
        assertThat(sole("{\"text\": \"وصل الوزير.\", \"url\": \"" + written + "\"}").url())
                .contains(URI.create(address));
    }

    @Test
    void linesInAnOldEncodingAreNamed() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.write(file, "{\"text\": \"وصل الوزير إلى قصر قرطاج\"}\n".getBytes("windows-1256"));
        assertThat(told(file.toString()))
                .containsExactly(
                        file
                                + ":1: not UTF-8 but, by its look, windows-1256: convert it, iconv -f windows-1256 -t UTF-8");
    }

    @Test
    void jsonIsToldFromTextByHowItBegins() throws IOException {
        String line = "{\"text\": \"وصل.\"}\n";
        for (String name : List.of("a.json", "b.txt", "c", "d.data")) {
            assertThat(told(write(name, line + line))).as(name).containsExactly("وصل.", "وصل.");
        }
        assertThat(told(write("mark.json", "\uFEFF" + line))).containsExactly("وصل.");
        assertThat(told(write("array.json", "\uFEFF [\n" + line + "," + line + "]")))
                .containsExactly("وصل.", "وصل.");
        assertThat(told(write("pretty.json", "{\n  \"id\": \"x\",\n  \"text\": \"وصل.\"\n}\n")))
                .containsExactly("وصل.");
        assertThat(told(write("none.json", "[]"))).isEmpty();
        assertThat(toldOf("oops\n" + line))
                .containsExactly(
                        "standard input:1: not JSON: Unrecognized token 'oops': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') (column 1)",
                        "وصل.");
        assertThat(toldOf("[تونس] {وصل} الوزير.")).containsExactly("[تونس] {وصل} الوزير.");
    }

    @Test
    void aDocumentIsReadUpToWhereItBreaks() throws IOException {
        String file =
                write(
                        "a.json",
                        "[\n{\"text\": \"وصل.\"},\n{\"text\": 1},\n[[2]],\n{\"text\": \"عاد.\"},\n{\"text\": oops}, {\"text\": \"x\"}]");
        assertThat(told(file))
                .containsExactly(
                        "وصل.",
                        file + ":3: \"text\" must be a text in quotation marks, not a number",
                        file + ":4: not a JSON object such as {\"text\": \"…\"}",
                        "عاد.",
                        file
                                + ":6: not JSON: Unrecognized token 'oops': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') (column 10); what follows was not read");
    }

    @Test
    void foldersAreReadByNameAndNothingIsLeftOutInSilence() throws IOException {
        Files.createDirectories(folder.resolve("b/empty"));
        write("c.txt", "ثالث.");
        write("b/2.text", "ثان.");
        write("b/1", "أول.");
        write("b/.hidden", "مخفي.");
        write("b/x.html", "<p>");
        Files.createSymbolicLink(folder.resolve("b/back"), folder);
        Files.createSymbolicLink(folder.resolve("d.txt"), folder.resolve("nowhere"));
        assertThat(told(folder.toString()))
                .containsExactly(
                        "أول.",
                        "ثان.",
                        folder
                                + "/b/x.html: not read, by its name; if it is text all the same, name the file itself",
                        "ثالث.",
                        folder + "/d.txt: a link to nothing");
        assertThat(told(folder + "/b/empty", folder + "/none", "-"))
                .containsExactly(
                        folder + "/b/empty: an empty folder",
                        folder + "/none: no such file or folder",
                        "standard input: empty");
    }

    @Test
    void otherThingsThanTextAreNamed() throws IOException {
        assertThat(told(write("a.html", "<!DOCTYPE html><p>وصل")))
                .containsExactly(
                        folder + "/a.html: HTML or XML, not plain text: take its text out first");
        assertThat(told(write("a.txt", "abc\0def")))
                .containsExactly(
                        folder + "/a.txt: the text has a NUL character at offset 3: not text");
        Files.write(
                folder.resolve("w.jsonl"),
                "{\"text\": \"وصل\"}\n".getBytes(StandardCharsets.UTF_16));
        Files.write(
                folder.resolve("w.txt"),
                "{\"text\": \"وصل\"}\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(told(folder + "/w.jsonl", folder + "/w.txt"))
                .containsExactly(
                        folder
                                + "/w.jsonl: JSON in UTF-16, which must be UTF-8: convert it, iconv -f UTF-16 -t UTF-8",
                        folder
                                + "/w.txt: JSON in UTF-16, which must be UTF-8: convert it, iconv -f UTF-16 -t UTF-8");
    }

    @Test
    void aBrokenStreamIsReportedAndTheRunGoesOn() throws IOException {
        InputStream broken =
                new InputStream() {
                    private final InputStream start =
                            stream("{\"text\": \"قبل.\"}\n".repeat(10_000));

                    @Override
                    public int read() throws IOException {
                        int b = start.read();
                        if (b < 0) {
                            throw new IOException("cable pulled");
                        }
                        return b;
                    }
                };
        List<String> told =
                told(new ArticleReader(DEFAULTS, broken), List.of("-", write("a.txt", "بعد.")));
        assertThat(told)
                .endsWith("standard input: cannot be read: cable pulled", "بعد.")
                .contains("قبل.");
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() {
        String line = "{\"text\": \"وصل.\"}\n";
        InputStream in = stream(line.repeat(100_000));
        try (Stream<Reading> readings = new ArticleReader(DEFAULTS, in).read(List.of("-"))) {
            assertThat(readings.limit(2)).hasSize(2);
            assertThat(in.available()).isGreaterThan(90_000 * line.length());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Article sole(String json) {
        List<Reading> readings =
                new ArticleReader(DEFAULTS, stream(json)).read(List.of("-")).toList();
        assertThat(readings).singleElement().isInstanceOf(Reading.Read.class);
        return ((Reading.Read) readings.getFirst()).article();
    }

    /// The body of each article, the message of each rejection.
    static List<String> told(String... arguments) {
        return told(new ArticleReader(DEFAULTS, InputStream.nullInputStream()), List.of(arguments));
    }

    private static List<String> toldOf(String input) {
        return told(new ArticleReader(DEFAULTS, stream(input)), List.of("-"));
    }

    private static List<String> told(ArticleReader reader, List<String> arguments) {
        return reader.read(arguments)
                .map(
                        reading ->
                                switch (reading) {
                                    case Reading.Read(var article, _, _) -> article.body();
                                    case Reading.Rejected rejected -> rejected.message();
                                })
                .toList();
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
