package org.liqa.eval;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether two wordings mean the same. Coarser than look-up in the lexicon, and apart from it: what
/// is measured must not do the measuring.
final class Wording {
    /// Vowel signs, superscript alef, tatweel and marks of direction.
    private static final Pattern UNHEARD =
            Pattern.compile("[\\u064B-\\u065F\\u0670\\u0640\\u200E\\u200F\\u202A-\\u202E]");

    private static final Map<Character, Character> LETTERS =
            Map.of('أ', 'ا', 'إ', 'ا', 'آ', 'ا', 'ٱ', 'ا', 'ى', 'ي', 'ئ', 'ي', 'ؤ', 'و', 'ة', 'ه');

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final String ARTICLE = "ال";
    private static final int LONG_ENOUGH = 4;

    private Wording() {}

    /// The words without vowel signs, variants of letters and the article.
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String heard = UNHEARD.matcher(plain).replaceAll("");
        StringBuilder folded = new StringBuilder(heard.length());
        heard.chars().forEach(c -> folded.append(LETTERS.getOrDefault((char) c, (char) c)));
        return WORD.matcher(folded).results().map(MatchResult::group).map(Wording::bare).toList();
    }

    private static String bare(String word) {
        return word.startsWith(ARTICLE) && length(word) > LONG_ENOUGH
                ? word.substring(ARTICLE.length())
                : word;
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }

    /// Whether two names are one: all words of the shorter are in the longer, and it has two or
    /// more, or is the other's last.
    static boolean isSame(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (String.join("", a).equals(String.join("", b))) {
            return true;
        }
        List<String> few = a.size() <= b.size() ? a : b;
        List<String> many = a.size() <= b.size() ? b : a;
        return many.containsAll(few)
                && (few.size() >= 2
                        || length(few.getFirst()) >= LONG_ENOUGH
                                && few.getFirst().equals(many.getLast()));
    }

    /// How many words two phrases share, between 0 and 1: twice the shared ones by all, each
    /// counted once (Dice).
    static double overlap(String one, String other) {
        Set<String> a = new HashSet<>(words(one));
        Set<String> b = new HashSet<>(words(other));
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return 2.0 * shared.size() / (a.size() + b.size());
    }
}
