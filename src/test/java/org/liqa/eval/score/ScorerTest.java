package org.liqa.eval.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.liqa.eval.Gold;
import org.liqa.eval.Said;

class ScorerTest {
    private static final DecimalFormat NUMBER =
            new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "scores.tsv", delimiter = '\t')
    void countsWhatIsRight(String why, String gold, String said, String figures) {
        Score score = score(gold, said);
        for (String line : figures.split(", ")) {
            String name = line.replaceFirst(" [0-9].*", "");
            assertThat(line(score.figure(name))).as(why).isEqualTo(line);
        }
        // every said fact is in one band of confidence
        Figure facts = score.figure("facts");
        assertThat(score.bands().stream().mapToInt(Score.Band::facts).sum())
                .isEqualTo((int) facts.said());
        assertThat(score.bands().stream().mapToInt(Score.Band::right).sum())
                .isEqualTo((int) facts.hit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // hit, right, said, asked | precision, recall, F1
                "3 3 4 6 | 0.750 0.500 0.600",
                "0 0 4 6 | 0.000 0.000 0.000",
                "0 0 0 6 | 0.000 0.000 0.000",
                "0 0 4 0 | 0.000 1.000 0.000",
                "0 0 0 0 | 1.000 1.000 1.000",
                "1 0.5 1.5 1 | 0.333 1.000 0.500"
            })
    void shares(String counts, String shares) {
        double[] n = Arrays.stream(counts.split(" ")).mapToDouble(Double::parseDouble).toArray();
        Figure figure = new Figure("facts", n[0], n[1], n[2], n[3], List.of(), List.of());
        assertThat(
                        ScoreTable.rounded(figure.precision(), 3)
                                + " "
                                + ScoreTable.rounded(figure.recall(), 3)
                                + " "
                                + ScoreTable.rounded(figure.f1(), 3))
                .isEqualTo(shares);
    }

    @ParameterizedTest
    @CsvSource({"0.0, 0", "0.69, 6", "0.7, 7", "0.75, 7", "0.8, 8", "0.9, 9", "1.0, 9"})
    void bandsOfConfidence(double confidence, int tenth) {
        Counts counts = new Counts();
        counts.confidence(new Said.Why("received", confidence, "استقبل"), true);
        assertThat(counts.bands()).containsExactly(new Score.Band(tenth, 1, 1));
    }

    @Test
    void modalityIsJudgedWhereEventsAreAligned() {
        assertThat(
                        score("Visit planned ; p سامي النجار", "Visit occurred ; p سامي النجار")
                                .modality())
                .isZero();
        assertThat(
                        score("Visit planned ; p سامي النجار", "Visit planned ; p سامي النجار")
                                .modality())
                .isEqualTo(1);
    }

    @Test
    void whatIsSaidWithoutGoldIsLeftOut() {
        Score score =
                Scorer.score(
                        List.of(), Map.of("a1", MadeUp.said("Visit occurred ; p سامي النجار")));
        assertThat(score.figure("events").said()).isZero();
    }

    @Test
    void theTableAndTheErrorsBehindIt() {
        Score score =
                score(
                        "Meeting occurred ; p سامي النجار ; p ليو مارتن ; @ دمشق",
                        "Meeting occurred ; p سامي النجار ; p هدى الخطيب ; @ عمان=Amman");
        assertThat(printed(out -> ScoreTable.write(score, out)))
                .startsWith(
                        """
                                                 P       R      F1    hit   said  asked
                        pairs                0.000   0.000   0.000      0      1      1
                        facts                0.500   0.500   0.500      2      4      4
                        events               1.000   1.000   1.000      1      1      1
                        """)
                .endsWith(
                        """
                        modality accuracy of aligned events        1.000

                        confidence           facts   right   share
                        0.9 to 1.0               4       2   0.500
                        """);
        assertThat(printed(out -> ScoreTable.writeErrors(score, 1, out)))
                .isEqualTo(
                        """
                        pairs missed: a1: سامي النجار + ليو مارتن
                        participants missed: a1: ليو مارتن
                        participants spurious: a1: هدى الخطيب
                            received 0.90 «استقبل سامي النجار ليو مارتن»
                        place missed: a1: دمشق
                        place spurious: a1: عمان / Amman
                            received 0.90 «استقبل سامي النجار ليو مارتن»
                        """);
    }

    @Test
    void theJson() {
        Score score = score("Visit occurred ; p سامي النجار", "Call occurred ; p ليو مارتن");
        assertThat(printed(out -> ScoreJson.write(score, 0, out)))
                .startsWith(
                        "{\"pairs\":{\"p\":1.0,\"r\":1.0,\"f\":1.0,\"hit\":0.0,\"said\":0.0,\"asked\":0.0},\"facts\":{")
                .endsWith(
                        "\"modality\":0.0,\"confidence\":[{\"from\":0.9,\"to\":1.0,\"facts\":2,\"right\":0,\"share\":0.0}]}\n")
                .hasLineCount(1);
        assertThat(printed(out -> ScoreJson.write(score, 1, out)))
                .contains(
                        "\"errors\":[{\"figure\":\"events\",\"error\":\"missed\",\"article\":\"a1\",\"what\":\"Visit: سامي النجار | بما يثبته\"},"
                                + "{\"figure\":\"events\",\"error\":\"spurious\",\"article\":\"a1\",\"what\":\"Call: ليو مارتن\",\"rule\":\"received\",\"confidence\":0.9,\"quotation\":");
    }

    private static Score score(String gold, String said) {
        return Scorer.score(
                List.of(new Gold("a1", MadeUp.gold(gold))), Map.of("a1", MadeUp.said(said)));
    }

    private static String line(Figure figure) {
        return "%s %s %s %s %s"
                .formatted(
                        figure.name(),
                        NUMBER.format(figure.hit()),
                        NUMBER.format(figure.right()),
                        NUMBER.format(figure.said()),
                        NUMBER.format(figure.asked()));
    }

    private static String printed(Consumer<PrintStream> writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, false, UTF_8)) {
            writing.accept(out);
        }
        return bytes.toString(UTF_8);
    }
}
