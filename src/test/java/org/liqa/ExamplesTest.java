package org.liqa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The articles of the demo say of themselves that they are made up.
class ExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<JsonNode> articles() throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream("/examples/articles.jsonl")) {
            return new String(in.readAllBytes(), UTF_8).lines().map(ExamplesTest::json).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void isMarkedInItsTitleItsTextAndItsSource(JsonNode article) {
        assertThat(article.get("title").asText()).startsWith("مثال: ");
        assertThat(article.get("text").asText()).containsPattern("^\\S+ \\(أمثلة لقاء\\) - ");
        assertThat(article.get("source").asText()).contains("نصوص مصنوعة", "أسماء مخترعة");
        assertThat(article.get("id").asText()).matches("example-\\d\\d");
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
