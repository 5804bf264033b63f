package org.liqa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `liqa extract --explain` adds.
class ExplainTest {
    private static final String TEXT =
            "نفى المتحدث لقاء الرئيس التونسي ناصر البحري برئيس الوزراء الجزائري كمال بن يوسف. "
                    + "وعقد الوزير 🙂 اجتماعا لبحث أزمة المياه.";

    @Test
    void aTableTellsHowEachFactWasFoundAndWhyAWordToldNothing() {
        Run run = Run.with(TEXT, "extract", "-", "--explain");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(lines(run))
                .containsSubsequence(
                        "← meeting «لقاء»",
                        "← by «نفى», said of «لقاء»",
                        "← r:genitive of «لقاء»",
                        "← r:by of «لقاء»",
                        "words that ended in no event:",
                        "«وعقد الوزير 🙂 اجتماعا لبحث أزمة المياه.»",
                        "«اجتماعا» at 95, meeting: a meeting needs two who take part, or one and its place or day; found: «الوزير»");
    }

    @Test
    void whatIsNotAskedForIsNotSaid() {
        Run plain = Run.with(TEXT, "extract", "-");
        List<String> explained = lines(Run.with(TEXT, "extract", "-", "--explain"));
        assertThat(explained).containsSubsequence(lines(plain));
        assertThat(lines(plain)).noneMatch(line -> line.startsWith("←") || line.contains("ended"));
    }

    /// Without bidi isolates and indentation.
    private static List<String> lines(Run run) {
        return run.out()
                .lines()
                .map(line -> line.replaceAll("[\\u2068\\u2069]", "").strip())
                .toList();
    }

    @Test
    void jsonHasTheSameInFields() throws IOException {
        JsonNode article = json(Run.with(TEXT, "extract", "-", "--explain", "--format", "json"));
        JsonNode host = fact(article, "ناصر البحري").get("explained");
        assertThat(host.get("function").asText()).isEqualTo("genitive");
        assertThat(host.get("phrase").asText()).isEqualTo("الرئيس التونسي ناصر البحري");
        assertThat(host.get("how").asText()).isEqualTo("r:genitive of «لقاء»");
        assertThat(host.get("ways")).isEmpty();
        assertThat(host.get("words").get(0).toString())
                .isEqualTo("{\"rule\":\"meeting\",\"word\":\"لقاء\",\"start\":12,\"end\":16}");
        JsonNode dismissed = article.get("dismissed");
        assertThat(dismissed).hasSize(1);
        assertThat(dismissed.get(0).toString())
                .isEqualTo(
                        """
                        {"rule":"meeting","word":"اجتماعا","start":95,"end":102,\
                        "kind":"https://w3id.org/liqa/ontology#Meeting","reason":"few-parties",\
                        "why":"a meeting needs two who take part, or one and its place or day; found: «الوزير»",\
                        "sentence":"وعقد الوزير 🙂 اجتماعا لبحث أزمة المياه."}""");
    }

    @Test
    void jsonIsTheSameButForTheseFields() throws IOException {
        JsonNode plain = json(Run.with(TEXT, "extract", "-", "--format", "json"));
        var explained =
                (ObjectNode) json(Run.with(TEXT, "extract", "-", "--explain", "--format", "json"));
        explained.remove("dismissed");
        explained.get("facts").forEach(fact -> ((ObjectNode) fact).remove("explained"));
        assertThat(explained).isEqualTo(plain);
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    private static JsonNode fact(JsonNode article, String label) {
        for (JsonNode fact : article.get("facts")) {
            if (fact.get("label").asText().equals(label) && fact.has("explained")) {
                return fact;
            }
        }
        throw new AssertionError("no fact of " + label + " in " + article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"The minister met his counterpart.\", \"lang\": \"en\"}",
                "{\"text\": \"لا شيء\"}"
            })
    void whereNothingIsKnownNothingIsExplained(String line, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("article.jsonl"), line + "\n");
        Run table = Run.of("extract", file, "--explain");
        assertThat(table.code()).as(table.err()).isZero();
        assertThat(table.out()).contains("nothing found").doesNotContain("ended in no event");
        JsonNode article = json(Run.of("extract", file, "--explain", "--format", "json"));
        assertThat(article.get("facts")).isEmpty();
        assertThat(article.get("dismissed")).isEmpty();
    }

    @Test
    void anEmptyArticleIsRejectedAsAlways() {
        assertThat(Run.with("", "extract", "-", "--explain"))
                .isEqualTo(Run.with("", "extract", "-"));
    }

    @Test
    void anEndlessSentenceIsShownInPieces() {
        String text = "وعقد الوزير اجتماعا في جولة من وثيقة ".repeat(1000);
        Run run =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> Run.with(text, "extract", "-", "--explain"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSizeGreaterThan(1000);
        assertThat(run.out().lines()).allMatch(line -> line.length() < 600);
    }
}
