package org.liqa.resolve.actor;

import java.util.Arrays;
import java.util.List;
import org.liqa.analyse.NormalForm;

/// Compares names of persons as one article writes them.
final class PersonNames {
    private PersonNames() {}

    /// Whether both can be one person's: the shorter has the first and last words of the longer
    /// one, or is its family name. A father's name ("بن سلمان") is no family name.
    static boolean isSame(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (shorter.isEmpty() || !longer.containsAll(shorter)) {
            return false;
        }
        boolean first = shorter.getFirst().equals(longer.getFirst());
        boolean last = shorter.getLast().equals(longer.getLast());
        if (shorter.size() == 1) {
            return last && !isFathersName(longer.size() == a.size() ? one : other)
                    || first && longer.size() > 1 && isChain(one, other);
        }
        return first || last && !isChain(one, other);
    }

    /// Whether the names are those of two of one family: "باراك أوباما", "ميشيل أوباما".
    static boolean isRelative(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        return a.size() > 1
                && b.size() > 1
                && a.getLast().equals(b.getLast())
                && !isSame(one, other);
    }

    /// The first and the last word of a name; two names that can be one person's share one of them.
    static List<String> ends(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? List.of() : List.of(words.getFirst(), words.getLast());
    }

    private static boolean isFathersName(String name) {
        List<String> all = List.of(NormalForm.of(name).split("[\\s\\-]+"));
        int at = all.size() - 2;
        return at >= 0 && all.get(at).equals("بن") && all.size() > 1;
    }

    private static boolean isChain(String one, String other) {
        return (one + " " + other).contains(" بن ");
    }

    private static List<String> words(String name) {
        return Arrays.stream(NormalForm.of(name).split("[\\s\\-]+"))
                .filter(word -> !word.equals("بن"))
                .map(word -> word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word)
                .toList();
    }
}
