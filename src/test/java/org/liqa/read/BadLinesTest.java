package org.liqa.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/// Lines that are no articles, each with what is said of it.
class BadLinesTest {
    @TempDir Path folder;

    static final List<Arguments> BAD_LINES =
            List.of(
                    Arguments.of("[]", "not a JSON object such as {\"text\": \"…\"}"),
                    Arguments.of("\"وصل\"", "not a JSON object such as {\"text\": \"…\"}"),
                    Arguments.of("{}", "no \"text\""),
                    Arguments.of("{\"text\": null}", "no \"text\""),
                    Arguments.of("{\"text\": \"\"}", "the text is empty"),
                    Arguments.of(
                            "{\"text\": [\"وصل\"]}",
                            "\"text\" must be a text in quotation marks, not an array"),
                    Arguments.of(
                            "{\"text\": {\"ar\": \"وصل\"}}",
                            "\"text\" must be a text in quotation marks, not an object"),
                    Arguments.of(
                            "{\"date\": 1596585600, \"text\": \"وصل\"}",
                            "\"date\" must be a text in quotation marks, not a number"),
                    Arguments.of(
                            "{\"title\": true, \"text\": \"وصل\"}",
                            "\"title\" must be a text in quotation marks, not true or false"),
                    Arguments.of("{\"text\": \"وصل\", \"text\": \"عاد\"}", "\"text\" stands twice"),
                    Arguments.of(
                            "{\"text\": \"وصل\", \"date\": \"5/8/2020\"}",
                            "\"date\" is not an ISO day or date-time such as 2020-08-05: 5/8/2020"),
                    Arguments.of(
                            "{\"text\": \"وصل\", \"lang\": \"Arabic\"}",
                            "\"lang\" is not a language tag such as ar: Arabic"),
                    Arguments.of(
                            "{\"text\": \"وصل\", \"url\": \"/news/1\"}",
                            "\"url\" is not an absolute address such as https://example.org/news/1: /news/1"),
                    Arguments.of(
                            "{\"text\": \"وصل\", \"url\": \"http:///x\"}",
                            "\"url\" is not an absolute address such as https://example.org/news/1: http:///x"),
                    Arguments.of(
                            "{\"text\": \"وصل \\ud83d!\"}",
                            "\"text\" has half a character, \\uD83D, at offset 4"),
                    Arguments.of(
                            "{\"text\": \"وصل \\u0000!\"}",
                            "\"text\" has a NUL character at offset 4: not text"),
                    Arguments.of(
                            "{\"id\": \"a\\udc00\", \"text\": \"وصل\"}",
                            "\"id\" has half a character, \\uDC00, at offset 1"),
                    Arguments.of("{\"text\": \"وصل\"", "not JSON: it ends too early"),
                    Arguments.of("{\"text\": \"وصل", "not JSON: it ends too early"),
                    Arguments.of(
                            "{\"text\": \"وصل\"} {\"text\": \"عاد\"}",
                            "more than one JSON value in the line"),
                    Arguments.of(
                            "{\"text\": \"وصل\"}x",
                            "not JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') (column 16)"),
                    Arguments.of(
                            "{'text': 'وصل'}",
                            "not JSON: Unexpected character (''' (code 39)): was expecting double-quote to start field name (column 2)"));

    @ParameterizedTest
    @FieldSource("BAD_LINES")
    void aBadLineCostsOnlyItself(String line, String reason) throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(file, "{\"text\": \"قبل.\"}\n" + line + "\r\n\n{\"text\": \"بعد.\"}");
        assertThat(ArticleReaderTest.told(file.toString()))
                .containsExactly("قبل.", file + ":2: " + reason, "بعد.");
    }
}
