package org.liqa.resolve;

import java.util.Arrays;
import java.util.List;
import org.liqa.analyse.NormalForm;

/// Compares names of persons as one article writes them.
final class PersonNames {
    private PersonNames() {}

    /// Whether the shorter name is what the longer one is called by: all its words, and its last.
    static boolean isSame(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (shorter.isEmpty() || !longer.containsAll(shorter)) {
            return false;
        }
        boolean last = shorter.getLast().equals(longer.getLast());
        return shorter.size() > 1
                ? last || shorter.getFirst().equals(longer.getFirst())
                : last || longer.size() > 2 && longer.contains(shorter.getFirst());
    }

    private static List<String> words(String name) {
        return Arrays.stream(NormalForm.of(name).split("[\\s\\-]+"))
                .filter(word -> !word.equals("بن"))
                .map(word -> word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word)
                .toList();
    }
}
