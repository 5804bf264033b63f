package org.liqa.time.grammar;

import java.util.ArrayList;
import java.util.List;
import org.liqa.analyse.NormalForm;

/// Cuts a text into runs of letters, runs of digits, and single other characters. White space and
/// invisible characters are left out, but a line break stays: no date goes on behind one.
final class Pieces {
    private static final String FIGURE_MARKS = ".,:/\u066B\u066C+";

    private Pieces() {}

    enum Kind {
        WORD,
        DIGITS,
        MARK
    }

    /// @param normal the normal form of what stands in `[start, end)`
    record Piece(Kind kind, int start, int end, String normal) {}

    static List<Piece> of(String text, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = start; i < end; ) {
            char c = text.charAt(i);
            if (Character.isLetter(c) || Character.isSurrogate(c)) {
                i = add(pieces, Kind.WORD, text, i, endOfLetters(text, i, end));
            } else if (Character.isDigit(c)) {
                i = add(pieces, Kind.DIGITS, text, i, endOfDigits(text, i, end));
            } else {
                if (c == '\n' || isVisible(c)) {
                    pieces.add(new Piece(Kind.MARK, i, i + 1, String.valueOf(c)));
                }
                i++;
            }
        }
        return pieces;
    }

    private static int add(List<Piece> pieces, Kind kind, String text, int start, int end) {
        pieces.add(new Piece(kind, start, end, NormalForm.of(text.substring(start, end))));
        return end;
    }

    private static int endOfLetters(String text, int start, int end) {
        int i = start + 1;
        while (i < end && isWithinWord(text.charAt(i))) {
            i++;
        }
        while (i > start + 1 && Character.getType(text.charAt(i - 1)) == Character.FORMAT) {
            i--; // a bidi mark behind a word is not part of it
        }
        return i;
    }

    private static boolean isWithinWord(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static int endOfDigits(String text, int start, int end) {
        int i = start + 1;
        while (i < end && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isVisible(char c) {
        int type = Character.getType(c);
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.NON_SPACING_MARK;
    }

    /// Where the first so many letters and the marks on them end.
    static int afterLetters(String text, int start, int letters) {
        int i = start;
        for (int left = letters; left > 0; left--) {
            i++;
            while (i < text.length() && !Character.isLetter(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    /// Whether digits are joined to other digits by a mark: 16,30 or 5:45 or 5+1, but not 5-6.
    static boolean isGlued(String text, Piece digits) {
        return isFigure(text, digits.start() - 1, digits.start() - 2)
                || isFigure(text, digits.end(), digits.end() + 1);
    }

    private static boolean isFigure(String text, int mark, int beyond) {
        return Math.min(mark, beyond) >= 0
                && Math.max(mark, beyond) < text.length()
                && FIGURE_MARKS.indexOf(text.charAt(mark)) >= 0
                && Character.isDigit(text.charAt(beyond));
    }
}
