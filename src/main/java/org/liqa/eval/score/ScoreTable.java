package org.liqa.eval.score;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// The score for people.
public final class ScoreTable {
    private ScoreTable() {}

    /// The figures, and how far confidence tells right from wrong.
    public static void write(Score score, PrintStream out) {
        out.println(row("", "P", "R", "F1", "hit", "said", "asked"));
        for (Figure figure : score.figures()) {
            out.println(
                    row(
                            figure.name(),
                            rounded(figure.precision(), 3),
                            rounded(figure.recall(), 3),
                            rounded(figure.f1(), 3),
                            rounded(figure.hit(), 0),
                            rounded(figure.said(), 0),
                            rounded(figure.asked(), 0)));
        }
        out.println(
                format(
                        "%-40s%8s",
                        "modality accuracy of aligned events", rounded(score.modality(), 3)));
        out.println();
        out.println(format("%-18s%8s%8s%8s", "confidence", "facts", "right", "share"));
        for (Score.Band band : score.bands()) {
            out.println(
                    format(
                            "%-18s%8d%8d%8s",
                            range(band), band.facts(), band.right(), rounded(band.share(), 3)));
        }
    }

    /// What was missed and what is spurious, of each figure at most so many of both.
    public static void writeErrors(Score score, int most, PrintStream out) {
        for (Figure figure : score.figures()) {
            write(figure.name() + " missed", figure.missed(), most, out);
            write(figure.name() + " spurious", figure.spurious(), most, out);
        }
    }

    private static void write(String heading, List<Figure.Miss> errors, int most, PrintStream out) {
        for (Figure.Miss error : errors.stream().limit(most).toList()) {
            out.println(heading + ": " + error.article() + ": " + error.what());
            error.why()
                    .ifPresent(
                            why ->
                                    out.println(
                                            format(
                                                    "    %s %.2f «%s»",
                                                    why.rule(),
                                                    why.confidence(),
                                                    why.quotation())));
        }
    }

    private static String range(Score.Band band) {
        return format("%.1f to %.1f", band.tenth() / 10.0, (band.tenth() + 1) / 10.0);
    }

    private static String row(String name, String... numbers) {
        StringBuilder row = new StringBuilder(format("%-18s", name));
        for (int i = 0; i < numbers.length; i++) {
            row.append(format(i < 3 ? "%8s" : "%7s", numbers[i]));
        }
        return row.toString();
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /// Exact halves to even, as Python rounds.
    static String rounded(double number, int digits) {
        return new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
