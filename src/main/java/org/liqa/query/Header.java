package org.liqa.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads the `#+` lines at the head of a stored query, as in grlc: `#+ summary:`, `#+ summary-ar:`
/// and one `#+ parameter: NAME | TYPE | required, optional or default VALUE | Arabic | English |
/// example` for each parameter.
final class Header {
    private static final String MARK = "#+";
    private static final String SHAPE =
            "NAME | TYPE | required, optional or default VALUE | Arabic | English | example";

    private final String file;
    private final List<String> problems;
    private final List<Parameter> parameters = new ArrayList<>();
    private String summary = "";
    private String summaryArabic = "";

    /// @param problems where everything that is wrong with the file is added, one line each
    private Header(String file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    static StoredQuery read(String name, String file, String text, List<String> problems) {
        Header header = new Header(file, problems);
        text.lines().filter(line -> line.startsWith(MARK)).forEach(header::line);
        header.checkSummaries();
        return new StoredQuery(name, header.summary, header.summaryArabic, header.parameters, text);
    }

    private void checkSummaries() {
        if (summary.isEmpty()) {
            problem("has no summary; write a line `#+ summary: what the query answers`");
        }
        if (summaryArabic.isEmpty()) {
            problem("has no Arabic summary; write a line `#+ summary-ar: …`");
        }
    }

    private void line(String line) {
        String[] parts = line.substring(MARK.length()).split(":", 2);
        String value = parts.length == 2 ? parts[1].strip() : "";
        switch (parts[0].strip()) {
            case "summary" -> summary = value;
            case "summary-ar" -> summaryArabic = value;
            case "parameter" -> parameter(value);
            default ->
                    problem(
                            "the line `%s` is none of `#+ summary:`, `#+ summary-ar:`, `#+ parameter:`"
                                    .formatted(line));
        }
    }

    private void parameter(String value) {
        List<String> fields = Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
        if (fields.size() != 6 || fields.stream().anyMatch(String::isEmpty)) {
            problem("parameter line `%s` is not %s".formatted(value, SHAPE));
            return;
        }
        Optional<Parameter.Type> type = Parameter.Type.named(fields.get(1));
        String need = fields.get(2);
        if (type.isEmpty()) {
            problem(
                    "parameter %s: no type %s; the types are %s"
                            .formatted(fields.get(0), fields.get(1), Parameter.Type.names()));
        } else if (!need.matches("required|optional|default \\S+")) {
            problem(
                    "parameter %s: `%s` is none of required, optional, default VALUE"
                            .formatted(fields.get(0), need));
        } else if (parameters.stream().anyMatch(other -> other.name().equals(fields.get(0)))) {
            problem("parameter %s stands there twice".formatted(fields.get(0)));
        } else {
            parameters.add(parameter(fields, type.get(), need));
        }
    }

    private static Parameter parameter(List<String> fields, Parameter.Type type, String need) {
        Optional<String> preset =
                Optional.of(need).filter(n -> n.startsWith("default ")).map(n -> n.substring(8));
        return new Parameter(
                fields.get(0),
                type,
                need.equals("required"),
                preset,
                fields.get(3),
                fields.get(4),
                fields.get(5));
    }

    private void problem(String problem) {
        problems.add(file + ": " + problem);
    }
}
