package org.liqa.analyse;

import java.text.Normalizer;

/// The form of a word that comparisons use: two ways of writing one Arabic word have the same
/// normal form.
///
/// Folded are presentation forms and ligatures (Unicode NFKC), vowel signs and other marks,
/// tatweel, invisible format characters such as the bidi controls, the seats of hamza, ta marbuta
/// and ha, alif maqsura and ya, Persian letters for Arabic ones, all digits to ASCII, and capitals.
/// Folding twice is folding once. The result has no offsets into what was written: fold word by
/// word.
public final class NormalForm {
    private static final char TATWEEL = '\u0640';
    private static final char FIRST_SPACING_MARK = '\uFE70';
    private static final char LAST_SPACING_MARK = '\uFE7F';

    /// The definite article, which is written together with its word.
    public static final String ARTICLE = "ال";

    private NormalForm() {}

    /// The normal form of a word or a phrase; empty where nothing visible is in it.
    public static String of(String written) {
        String composed =
                Normalizer.isNormalized(written, Normalizer.Form.NFKC)
                        ? written
                        : Normalizer.normalize(withoutSpacingMarks(written), Normalizer.Form.NFKC);
        StringBuilder normal = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(NormalForm::isKept)
                .map(NormalForm::fold)
                .forEach(normal::appendCodePoint);
        return normal.toString();
    }

    /// A word in normal form without its article.
    public static String withoutArticle(String normal) {
        return normal.startsWith(ARTICLE) ? normal.substring(ARTICLE.length()) : normal;
    }

    /// NFKC would put a space before each of them and so cut the word in two.
    private static String withoutSpacingMarks(String written) {
        StringBuilder kept = new StringBuilder(written.length());
        written.chars()
                .filter(c -> c < FIRST_SPACING_MARK || c > LAST_SPACING_MARK)
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isKept(int character) {
        int type = Character.getType(character);
        return character != TATWEEL
                && type != Character.NON_SPACING_MARK
                && type != Character.FORMAT;
    }

    private static int fold(int character) {
        return switch (character) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ئ', 'ی' -> 'ي';
            case 'ؤ' -> 'و';
            case 'ة', 'ہ', 'ە' -> 'ه';
            case 'ک' -> 'ك';
            default ->
                    Character.isDigit(character)
                            ? '0' + Character.digit(character, 10)
                            : Character.toLowerCase(character);
        };
    }
}
