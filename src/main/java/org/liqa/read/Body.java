package org.liqa.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of an article as published, with the place of its headline.
record Body(String text, Optional<Span> headline) {
    /// The longest text of one article, in UTF-16 code units: some six hundred pages. More is
    /// several articles, or none.
    static final int LONGEST = 2_000_000;

    private static final String BETWEEN = "\n\n";
    private static final int ENOUGH_TO_JUDGE = 20;

    /// A first line with an empty line below and more text after that.
    private static final Pattern FIRST_LINE =
            Pattern.compile("\\A[\\s\\p{Cf}]*+(?<line>\\S.{0,198})(?>\\R)\\h*(?>\\R)\\s*\\S");

    private static final Pattern REST_OF_LINE = Pattern.compile("\\h*+(\\R|\\z)");

    /// How a sentence ends, or a line that goes on, within closing quotation marks and brackets.
    private static final Pattern SENTENCE =
            Pattern.compile("[.\u2026\u06D4:,\u060C;\u061B][\\s\\p{Cf}\\p{Pe}\\p{Pf}\"']*\\z");

    /// The title stands in front, unless the text begins with it as a line of its own.
    static Body of(Optional<String> title, String text) throws Unreadable {
        checkProse(text);
        if (title.isEmpty()) {
            return new Body(text, Optional.empty());
        }
        int length = title.get().length();
        int start = text.length() - text.stripLeading().length();
        if (text.startsWith(title.get(), start)
                && REST_OF_LINE.matcher(text).region(start + length, text.length()).lookingAt()) {
            return new Body(text, Optional.of(new Span(start, start + length)));
        }
        return new Body(title.get() + BETWEEN + text, Optional.of(new Span(0, length)));
    }

    /// A headline is a short first line that is no sentence and is set apart by an empty line: a
    /// lead ends in a full stop.
    static Body ofPlainText(String text) throws Unreadable {
        checkProse(text);
        Matcher first = FIRST_LINE.matcher(text);
        if (!first.lookingAt()) {
            return new Body(text, Optional.empty());
        }
        String line = first.group("line").stripTrailing();
        boolean isHeadline = isLetterIn(line) && !SENTENCE.matcher(line).find();
        int start = first.start("line");
        return new Body(
                text,
                isHeadline
                        ? Optional.of(new Span(start, start + line.length()))
                        : Optional.empty());
    }

    /// @param what is checked, for the message
    static void checkCharacters(String what, String text) throws Unreadable {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new Unreadable(what + " has a NUL character at offset " + i + ": not text");
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new Unreadable(
                        "%s has half a character, \\u%04X, at offset %d"
                                .formatted(what, (int) c, i));
            }
        }
    }

    static Unreadable tooLong() {
        return new Unreadable(
                "larger than %,d characters: give one article per file, or JSON Lines"
                        .formatted(LONGEST));
    }

    private static void checkProse(String text) throws Unreadable {
        if (text.length() > LONGEST) {
            throw tooLong();
        }
        if (!isLetterIn(text)) {
            throw new Unreadable(
                    text.isBlank() ? "the text is empty" : "the text has no letter in it");
        }
        if (isGarbled(text)) {
            throw new Unreadable(
                    "garbled, as by reading Arabic in the wrong character set: "
                            + Unreadable.excerpt(text));
        }
    }

    private static boolean isLetterIn(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /// Whether most letters are those of Latin-1's upper half, which no language has but Arabic
    /// bytes in a Western set give, or are marks of what could not be read.
    private static boolean isGarbled(String text) {
        long letters =
                text.codePoints().filter(c -> Character.isLetter(c) || c == '\uFFFD').count();
        long odd = text.codePoints().filter(c -> c >= 0xC0 && c <= 0xFF || c == '\uFFFD').count();
        return letters >= ENOUGH_TO_JUDGE && odd * 2 > letters;
    }
}
