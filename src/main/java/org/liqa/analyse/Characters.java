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
        }
        return plain.toString();
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
