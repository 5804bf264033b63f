package org.liqa;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cells of the tables that tests read. A backslash with u and four hexadecimal digits stands for
/// that character, with n, r and t for line ends and the tabulator, with e for nothing.
public final class Cell {
    private static final Pattern ESCAPE = Pattern.compile("[\\\\](?:u(\\p{XDigit}{4})|([nrte]))");

    private Cell() {}

    public static String text(String cell) {
        return ESCAPE.matcher(cell).replaceAll(match -> Matcher.quoteReplacement(character(match)));
    }

    private static String character(java.util.regex.MatchResult match) {
        if (match.group(1) != null) {
            return String.valueOf((char) Integer.parseInt(match.group(1), 16));
        }
        return switch (match.group(2)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> "";
        };
    }

    /// The texts that `|` parts in a cell; none for `-`.
    public static List<String> texts(String cell) {
        return cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split("\\|")).map(Cell::text).map(String::strip).toList();
    }
}
