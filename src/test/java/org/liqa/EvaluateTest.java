package org.liqa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Measuring from files to figures, over the made-up articles of [Samples].
class EvaluateTest {
    private static final String MET =
            """
            {"id": "a1", "events": [{"type": "Meeting", "modality": "occurred", "participants": [
            {"names": ["نبيل الشاذلي"], "roles": [], "kind": "person", "part": "principal"},
            {"names": ["عصام الخطيب"], "roles": [], "kind": "person", "part": "principal"}],
            "place": ["القاهرة"], "date": "2024-03-05", "topics": ["مكافحة التهريب"], "evidence": "التقى"}]}
            """
                    .replace("\n", "");

    private static final String NOTHING = "{\"id\": \"a2\", \"events\": []}";

    @TempDir Path folder;

    @Test
    void whatIsRightAndWhatIsNot() throws IOException {
        Run run = Run.of("eval", gold(MET, NOTHING), articles(Samples.all()), "--errors", 5);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("pairs                1.000   1.000   1.000      1      1      1\n")
                .contains("events               0.500   1.000   0.667      1      2      1\n")
                .contains("topics               1.000   1.000   1.000      1      1      1\n")
                .containsPattern("confidence +facts +right +share\n")
                .containsPattern(
                        "events spurious: a2: Visit: ماركو بيانكي.*\n    [a-z-]+ 0.85 «زار [^»]*بغداد»\n")
                .doesNotContain(" a3:", "missed");
    }

    @Test
    void jsonSaysTheSameWhateverTheNumberOfThreads() throws IOException {
        Path gold = gold(MET, NOTHING);
        Path articles = articles(Samples.all());
        Run run = Run.of("eval", gold, articles, "--json", "--errors", 1, "--threads", 1);
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.at("/events/p").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/pairs/f").asDouble()).isEqualTo(1);
        assertThat(json.at("/errors/0/rule").asText()).isNotEmpty();
        assertThat(Run.of("eval", gold, articles, "--json", "--errors", 1, "--threads", 3))
                .isEqualTo(run);
    }

    @Test
    void badGoldIsSaidLineByLineAndNothingMeasured() throws IOException {
        Path gold = gold(MET.replace("Meeting", "Match"), "[]", NOTHING);
        assertThat(Run.of("eval", gold, articles(Samples.all())))
                .isEqualTo(
                        new Run(
                                Main.FAILED,
                                "",
                                "liqa: %s:1: events[0].type: Match; give one of Agreement, Call, Visit, Meeting\n"
                                                .formatted(gold)
                                        + "liqa: %s:2: no gold events; give an object such as {\"id\": \"a1\", \"events\": []}\n"
                                                .formatted(gold)));
    }

    @Test
    void whatIsNoFileIsSaid() throws IOException {
        Path gold = gold(NOTHING);
        Path none = folder.resolve("none.jsonl");
        Path old = Files.write(folder.resolve("old.jsonl"), new byte[] {'{', (byte) 0xE9, '}'});
        for (List<Object> wrong :
                List.<List<Object>>of(
                        List.of(none, gold, none + ": no such file or folder"),
                        List.of(old, gold, old + ": not UTF-8"),
                        List.of(folder, gold, folder + ": a folder; give a file of gold events"),
                        List.of(gold, none, none + ": no such file or folder"))) {
            assertThat(Run.of("eval", wrong.get(0), wrong.get(1)))
                    .isEqualTo(new Run(Main.FAILED, "", "liqa: " + wrong.get(2) + "\n"));
        }
    }

    @Test
    void articlesThatAreMissingAreNamed() throws IOException {
        Path gold = gold(MET, NOTHING);
        Run some = Run.with(Samples.lines().getFirst(), "eval", gold, "-");
        assertThat(some.err())
                .isEqualTo(
                        "liqa: 1 of the articles of %s cannot be measured, and count as empty: a2\n"
                                .formatted(gold));
        assertThat(some.out()).contains("pairs                1.000");
        assertThat(some.code()).isEqualTo(Main.FAILED);

        assertThat(Run.with(Samples.lines().getLast(), "eval", gold, "-"))
                .isEqualTo(
                        new Run(
                                Main.FAILED,
                                "",
                                "liqa: none of the articles of %s is in standard input; compare their ids\n"
                                        .formatted(gold)));
    }

    private Path gold(String... lines) throws IOException {
        return Files.write(folder.resolve("gold.jsonl"), List.of(lines));
    }

    private Path articles(String lines) throws IOException {
        return Files.writeString(folder.resolve("articles.jsonl"), lines);
    }
}
