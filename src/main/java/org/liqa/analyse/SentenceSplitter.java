package org.liqa.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liqa.read.Span;

/// Cuts a text into sentences: at line ends, and at full stops, question and exclamation marks that
/// end a word of more than one letter.
final class SentenceSplitter {
    /// A sentence longer than this, in characters, is cut at a semicolon or comma: analysis costs
    /// grow with it.
    static final int LONGEST = 1200;

    /// A stop behind a single letter, which a conjunction may precede, is an abbreviation ("د." for
    /// doctor); between digits it is a decimal point. Behind it may stand invisible marks and what
    /// closes a quotation. Only the first of several stops is tried, so that many take no longer.
    private static final Pattern END =
            Pattern.compile(
                    """
                    (?<![.!?؟…۔]) (?<! (?:^|[\\s\\h.("«“\\[]) و? \\p{L} \\p{Cf}? )
                    [.!?؟…۔]++ [\\p{Cf}"'”’»›)\\]]*+ (?= [\\s\\h] | $ | [\\p{IsArabic}&&\\p{L}] )
                    | [\\r\\n\\u2028\\u2029]++""",
                    Pattern.COMMENTS);

    private static final Pattern SOFT_END = Pattern.compile("[؛;]|[،,](?=\\s)");

    private SentenceSplitter() {}

    /// The sentences of `text` within `whole`, in order, without the white space around them; none
    /// is empty.
    static List<Span> split(String text, Span whole) {
        List<Span> sentences = new ArrayList<>();
        Matcher end =
                END.matcher(text).region(whole.start(), whole.end()).useTransparentBounds(true);
        int start = whole.start();
        while (end.find()) {
            add(text, start, end.end(), sentences);
            start = end.end();
        }
        add(text, start, whole.end(), sentences);
        return sentences;
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        int from = start;
        while (end - from > LONGEST) {
            int cut = cut(text, from);
            addTrimmed(text, from, cut, sentences);
            from = cut;
        }
        addTrimmed(text, from, end, sentences);
    }

    /// The last soft end within reach, else the last space, else the limit itself.
    private static int cut(String text, int from) {
        Matcher soft = SOFT_END.matcher(text).region(from + LONGEST / 2, from + LONGEST);
        int cut = -1;
        while (soft.find()) {
            cut = soft.end();
        }
        if (cut < 0) {
            cut = from + text.substring(from, from + LONGEST).lastIndexOf(' ') + 1;
        }
        if (cut <= from) {
            cut = from + LONGEST;
            cut -= Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
        }
        return cut;
    }

    private static void addTrimmed(String text, int start, int end, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }

    /// Whether white space, the one that does not break included, or not seen at all.
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
