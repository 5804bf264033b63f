package org.liqa.analyse;

/// Characters that the segmenter's models never saw or glue to words.
final class Characters {
    private static final char TATWEEL = '\u0640';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ARABIC_LETTER_MARK = '\u061C';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final char WORD_JOINER = '\u2060';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Characters() {}

    /// The text, with every character that is neither letter, mark, digit nor common punctuation
    /// replaced by a space: same length, same offsets. Within a word what is not seen is replaced
    /// by what the segmenter passes over.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) == Character.DASH_PUNCTUATION) {
                plain.setCharAt(i, dash(text, i));
            } else {
                plain.setCharAt(i, isInvisible(c) && isWithinWord(text, i) ? TATWEEL : plain(c));
            }
        }
        return plain.toString();
    }

    /// The segmenter would take a dash for a part of the word. With white space or an end beside
    /// it, it sets off a phrase, as a comma does; between letters it parts words.
    private static char dash(String text, int at) {
        boolean setsOff =
                at == 0
                        || at + 1 >= text.length()
                        || isBlank(text.charAt(at - 1))
                        || isBlank(text.charAt(at + 1));
        return setsOff ? ',' : isWithinWord(text, at) ? ' ' : '-';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static char plain(char c) {
        return switch (Character.getType(c)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> '"';
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.CURRENCY_SYMBOL ->
                    ' ';
            default -> c;
        };
    }

    /// A mark that is not seen and parts no words, unlike an embedding or a zero-width space.
    private static boolean isInvisible(char c) {
        return c > ZERO_WIDTH_SPACE && c <= RIGHT_TO_LEFT_MARK
                || c == SOFT_HYPHEN
                || c == ARABIC_LETTER_MARK
                || c == WORD_JOINER
                || c == BYTE_ORDER_MARK;
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && isOfWord(text.charAt(at - 1))
                && isOfWord(text.charAt(at + 1));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Whether the segmenter finds a token in a plain text; it fails where it finds none, as among
    /// tatweels or vowel signs alone.
    static boolean isToken(String plain) {
        return plain.chars().anyMatch(Characters::isOfToken);
    }

    private static boolean isOfToken(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    /// Whether a token is of punctuation and signs only, whatever the tagger takes it for.
    static boolean isPunctuation(String normal) {
        return normal.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
