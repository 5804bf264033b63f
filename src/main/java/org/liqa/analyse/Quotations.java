package org.liqa.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Quotation marks around a name, which newspapers write or leave out: "رئيس «تيار المردة» فلان".
final class Quotations {
    /// More words are no name.
    private static final int LONGEST = 6;

    private static final Set<String> MARKS = Set.of("\"", "''", "``", "“", "”", "«", "»");

    private Quotations() {}

    /// The tokens without the marks around a few words without a verb that belong to the noun
    /// before them. What is quoted otherwise keeps its marks.
    static List<Token> opened(List<Token> tokens) {
        List<Token> opened = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int closing = isNoun(opened) ? closing(tokens, i) : i;
            if (closing > i) {
                opened.addAll(tokens.subList(i + 1, closing));
                i = closing;
            } else {
                opened.add(tokens.get(i));
            }
        }
        return opened;
    }

    private static boolean isNoun(List<Token> before) {
        return !before.isEmpty() && before.getLast().tag().isNominal();
    }

    /// The closing mark of the name that begins at the token; the token itself if none does.
    private static int closing(List<Token> tokens, int opening) {
        if (!isMark(tokens.get(opening))) {
            return opening;
        }
        int at = opening + 1;
        while (at < tokens.size() && at <= opening + LONGEST && isOfName(tokens.get(at))) {
            at++;
        }
        boolean named = at > opening + 1 && at < tokens.size() && isMark(tokens.get(at));
        return named ? at : opening;
    }

    private static boolean isMark(Token token) {
        return MARKS.contains(token.normal());
    }

    private static boolean isOfName(Token token) {
        return token.tag() != PartOfSpeech.PUNCTUATION && !token.tag().isVerb();
    }
}
