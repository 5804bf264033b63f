package org.liqa.eval.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The score for scripts: one object on one line. Each figure under its name, `modality`,
/// `confidence` with its bands and, where asked for, `errors`.
public final class ScoreJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ScoreJson() {}

    /// @param errors how many errors of each figure at most; 0 for none
    public static void write(Score score, int errors, PrintStream out) {
        Map<String, Object> object = new LinkedHashMap<>();
        score.figures().forEach(figure -> object.put(figure.name(), object(figure)));
        object.put("modality", rounded(score.modality()));
        object.put("confidence", score.bands().stream().map(ScoreJson::object).toList());
        if (errors > 0) {
            object.put("errors", errors(score, errors));
        }
        try {
            out.println(JSON.writeValueAsString(object));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write JSON: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> object(Figure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("p", rounded(figure.precision()));
        object.put("r", rounded(figure.recall()));
        object.put("f", rounded(figure.f1()));
        object.put("hit", figure.hit());
        object.put("said", figure.said());
        object.put("asked", figure.asked());
        return object;
    }

    private static Map<String, Object> object(Score.Band band) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("from", band.tenth() / 10.0);
        object.put("to", (band.tenth() + 1) / 10.0);
        object.put("facts", band.facts());
        object.put("right", band.right());
        object.put("share", rounded(band.share()));
        return object;
    }

    private static List<Object> errors(Score score, int most) {
        List<Object> errors = new ArrayList<>();
        for (Figure figure : score.figures()) {
            figure.missed().stream()
                    .limit(most)
                    .forEach(error -> errors.add(object(figure, "missed", error)));
            figure.spurious().stream()
                    .limit(most)
                    .forEach(error -> errors.add(object(figure, "spurious", error)));
        }
        return errors;
    }

    private static Map<String, Object> object(Figure figure, String kind, Figure.Miss error) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("figure", figure.name());
        object.put("error", kind);
        object.put("article", error.article());
        object.put("what", error.what());
        error.why()
                .ifPresent(
                        why -> {
                            object.put("rule", why.rule());
                            object.put("confidence", why.confidence());
                            object.put("quotation", why.quotation());
                        });
        return object;
    }

    private static double rounded(double number) {
        return Double.parseDouble(ScoreTable.rounded(number, 4));
    }
}
