package org.liqa.analyse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The letters that are written together with an Arabic word, cut off in all ways that spelling
/// allows, without looking at what is a word: Ryding 2005, chapter 1, section 6. Quicker than the
/// segmenter by far, and of no use but to tell which words a text cannot have.
public final class Clitics {
    private static final List<String> CONJUNCTIONS = List.of("و", "ف");
    private static final List<String> PARTICLES = List.of("ب", "ل", "ك", "س");
    private static final List<String> PRONOUNS =
            List.of("ه", "ها", "هم", "هما", "هن", "نا", "ني", "ك", "كم", "كما", "ي");

    /// What is left of a word has more letters than this.
    private static final int SHORTEST = 2;

    private Clitics() {}

    /// The word and what may be left of it, each once; where a pronoun was cut off, also with the
    /// endings that it changes.
    ///
    /// @param word in normal form
    public static Stream<String> cut(String word) {
        Set<String> cut = new TreeSet<>(Set.of(word));
        CONJUNCTIONS.forEach(letter -> addBehind(letter, word, cut));
        for (String begun : List.copyOf(cut)) {
            PARTICLES.forEach(letter -> addBehind(letter, begun, cut));
            if (begun.startsWith("لل")) {
                cut.add(NormalForm.ARTICLE + begun.substring("لل".length()));
                cut.add("ا" + begun.substring("ل".length()));
            }
        }
        for (String begun : List.copyOf(cut)) {
            PRONOUNS.forEach(pronoun -> addBefore(pronoun, begun, cut));
        }
        return cut.stream();
    }

    private static void addBehind(String prefix, String word, Set<String> cut) {
        if (word.startsWith(prefix) && word.length() > prefix.length() + SHORTEST) {
            cut.add(word.substring(prefix.length()));
        }
    }

    /// "لقاء" of "لقائه", "زيارة" of "زيارته", "أجرى" of "أجراه".
    private static void addBefore(String suffix, String word, Set<String> cut) {
        if (!word.endsWith(suffix) || word.length() <= suffix.length() + SHORTEST) {
            return;
        }
        String stem = word.substring(0, word.length() - suffix.length());
        String shorter = stem.substring(0, stem.length() - 1);
        cut.add(stem);
        switch (stem.charAt(stem.length() - 1)) {
            case 'ت' -> cut.add(shorter + NormalForm.of("ة"));
            case 'ي', 'و' -> cut.add(shorter + NormalForm.of("ء"));
            case 'ا' -> cut.add(shorter + NormalForm.of("ى"));
            default -> {}
        }
    }
}
