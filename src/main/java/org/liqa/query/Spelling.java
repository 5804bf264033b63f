package org.liqa.query;

import java.util.Comparator;
import java.util.List;

/// What someone may have meant by a name that does not exist.
final class Spelling {
    private static final int MOST_NAMES = 30;

    private Spelling() {}

    /// `did you mean …?` with the closest name if one is close, and all valid names.
    static String near(String written, List<String> names) {
        String valid = "there are: " + String.join(", ", names);
        if (names.isEmpty()) {
            return "there are none";
        }
        String closest =
                names.stream()
                        .min(
                                Comparator.comparingInt(
                                        name -> distance(written, tail(written, name))))
                        .orElseThrow();
        boolean close = distance(written, tail(written, closest)) <= 1 + written.length() / 4;
        String question = close ? "did you mean " + closest + "? " : "";
        return names.size() > MOST_NAMES && close ? question.strip() : question + valid;
    }

    /// The part of the name that the user would have written: without its folder if he gave none.
    private static String tail(String written, String name) {
        return written.contains("/") ? name : name.substring(name.lastIndexOf('/') + 1);
    }

    /// Letters to insert, delete or replace: Levenshtein.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
