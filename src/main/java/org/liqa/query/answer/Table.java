package org.liqa.query.answer;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.query.ResultSet;

/// Rows for people on a terminal: side by side where they fit, else one line for each value, as
/// database shells do.
///
/// Each value stands in bidi isolates, so that Arabic and Latin values in one line stay in their
/// places; names of columns are Latin, so every line begins at the left.
final class Table {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
    private static final String GAP = "  ";
    private static final int WIDEST_COLUMN = 44;

    private final Layout layout;
    private final Cells cells;

    Table(Layout layout) {
        this.layout = layout;
        this.cells = new Cells(layout.prefixes());
    }

    void write(boolean truth, OutputStream out) {
        PrintWriter writer = writer(out);
        writer.print(truth + "\n");
        writer.flush();
    }

    void write(ResultSet rows, OutputStream out) {
        List<String> columns = rows.getResultVars();
        List<List<String>> texts = new ArrayList<>();
        rows.forEachRemaining(
                row -> texts.add(columns.stream().map(c -> cells.text(row.get(c))).toList()));
        PrintWriter writer = writer(out);
        int[] widths = widths(columns, texts);
        if (IntStream.of(widths).sum() + GAP.length() * (columns.size() - 1) <= layout.width()) {
            grid(columns, texts, widths, writer);
        } else {
            records(columns, texts, writer);
        }
        writer.print("(%d %s)\n".formatted(texts.size(), texts.size() == 1 ? "row" : "rows"));
        writer.flush();
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(out, false, StandardCharsets.UTF_8);
    }

    private static int[] widths(List<String> columns, List<List<String>> rows) {
        return IntStream.range(0, columns.size())
                .map(
                        i ->
                                rows.stream()
                                        .mapToInt(row -> DisplayWidth.of(row.get(i)))
                                        .map(width -> Math.min(width, WIDEST_COLUMN))
                                        .reduce(DisplayWidth.of(columns.get(i)), Math::max))
                .toArray();
    }

    private static void grid(
            List<String> columns, List<List<String>> rows, int[] widths, PrintWriter out) {
        gridRow(columns, widths, false, out);
        gridRow(IntStream.of(widths).mapToObj("─"::repeat).toList(), widths, false, out);
        rows.forEach(row -> gridRow(row, widths, true, out));
    }

    private static void gridRow(List<String> row, int[] widths, boolean isolated, PrintWriter out) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            lines.add(DisplayWidth.wrap(row.get(i), widths[i]));
        }
        int height = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < lines.get(i).size() ? lines.get(i).get(line) : "";
                text.append(isolated ? isolate(cell) : cell)
                        .append(" ".repeat(widths[i] - DisplayWidth.of(cell)))
                        .append(GAP);
            }
            out.print(text.toString().stripTrailing() + "\n");
        }
    }

    private void records(List<String> columns, List<List<String>> rows, PrintWriter out) {
        int names = columns.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        int room = layout.width() - names - GAP.length();
        for (int number = 0; number < rows.size(); number++) {
            String title = "── " + (number + 1) + " ";
            out.print(title + "─".repeat(Math.max(0, layout.width() - title.length())) + "\n");
            for (int i = 0; i < columns.size(); i++) {
                record(columns.get(i), rows.get(number).get(i), names, room, out);
            }
        }
    }

    /// Nothing where the value is missing.
    private static void record(String name, String value, int names, int room, PrintWriter out) {
        if (value.isEmpty()) {
            return;
        }
        String start = name + " ".repeat(names - DisplayWidth.of(name)) + GAP;
        for (String line : DisplayWidth.wrap(value, room)) {
            out.print(start + isolate(line) + "\n");
            start = " ".repeat(names) + GAP;
        }
    }

    private static String isolate(String cell) {
        return cell.isEmpty() ? "" : FIRST_STRONG_ISOLATE + cell + POP_DIRECTIONAL_ISOLATE;
    }
}
