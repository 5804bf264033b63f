package org.liqa.analyse;

/// Characters that the segmenter's models never saw or glue to words.
final class Characters {
    private Characters() {}

    /// The text, with every character that is neither letter, mark, digit nor common punctuation
    /// replaced by a space: same length, same offsets.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, plain(plain.charAt(i)));
            if (plain.charAt(i) == '-' && isBetweenPhrases(text, i)) {
                plain.setCharAt(i, ',');
            }
        }
        return plain.toString();
    }

    /// A dash with white space or an end beside it sets off a phrase, as a comma does; the
    /// segmenter would take it for a part of the word.
    private static boolean isBetweenPhrases(String text, int at) {
        boolean before = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        boolean after = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return before || after;
    }

    private static char plain(char c) {
        return switch (Character.getType(c)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> '"';
            case Character.DASH_PUNCTUATION -> '-';
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
}
