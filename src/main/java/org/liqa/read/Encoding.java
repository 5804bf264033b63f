package org.liqa.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// From bytes to characters. UTF-8 and UTF-16 are read; all else is refused, by name where it can
/// be told, and never guessed at.
final class Encoding {
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    private static final String MARK = "\uFEFF";
    private static final String WINDOWS = "windows-1256";
    private static final String ISO = "ISO-8859-6";

    /// How much of something must be as expected to tell an encoding by it.
    private static final double ENOUGH = 0.75;

    /// How files begin that are no text, their bytes as characters; and what to do about them.
    private static final Map<String, String> SIGNATURES =
            Map.of(
                    "%PDF", "a PDF: take its text out first, as with pdftotext",
                    "PK\u0003\u0004", "a ZIP, Word or EPUB file: save its text first",
                    "\u00D0\u00CF\u0011\u00E0", "a Word file: save its text first",
                    "{\\rtf", "an RTF file: save its text first",
                    "\u001F\u008B",
                            "compressed: unpack it first, as with gunzip -c FILE | liqa build -",
                    "\u00FF\u00FE\u0000\u0000", "UTF-32: convert it, iconv -f UTF-32 -t UTF-8",
                    "\u0000\u0000\u00FE\u00FF", "UTF-32: convert it, iconv -f UTF-32 -t UTF-8");

    private Encoding() {}

    /// The text of a whole file, without the byte order mark.
    static String text(byte[] bytes) throws Unreadable {
        Optional<Charset> wide = utf16(bytes);
        if (wide.isEmpty()) {
            return utf8(bytes);
        }
        String text =
                strict(bytes, wide.get())
                        .orElseThrow(
                                () ->
                                        new Unreadable(
                                                "looks like " + wide.get() + " but is not valid"));
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /// Strict UTF-8, without the byte order mark.
    static String utf8(byte[] bytes) throws Unreadable {
        String text =
                strict(bytes, StandardCharsets.UTF_8)
                        .orElseThrow(
                                () ->
                                        new Unreadable(
                                                oldArabic(bytes)
                                                        .map(
                                                                charset ->
                                                                        "not UTF-8 but, by its look, %s: convert it, iconv -f %s -t UTF-8"
                                                                                .formatted(
                                                                                        charset,
                                                                                        charset))
                                                        .orElseGet(() -> notUtf8(bytes))));
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /// 3 where UTF-8's byte order mark stands in front, else 0.
    static int markLength(byte[] bytes) {
        return start(bytes).startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0;
    }

    /// What is no text in any encoding, or in one of those that no one means, told by how it
    /// begins.
    static void refuseBinary(byte[] bytes) throws Unreadable {
        String start = start(bytes);
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (start.startsWith(signature.getKey())) {
                throw new Unreadable(signature.getValue());
            }
        }
    }

    /// UTF-16, by its mark or because nearly every other byte is the high byte of Latin or Arabic
    /// letters, U+00xx or U+06xx.
    static Optional<Charset> utf16(byte[] bytes) {
        String start = start(bytes);
        boolean evenHigh = areHigh(bytes, 0);
        boolean oddHigh = areHigh(bytes, 1);
        if (start.startsWith("\u00FE\u00FF") || evenHigh && !oddHigh) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return start.startsWith("\u00FF\u00FE") || oddHigh && !evenHigh
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    /// @param first 0 to look at the even bytes, 1 for the odd ones
    private static boolean areHigh(byte[] bytes, int first) {
        long high =
                IntStream.range(0, bytes.length / 2)
                        .map(i -> bytes[2 * i + first])
                        .filter(b -> b == 0x00 || b == 0x06)
                        .count();
        return high > ENOUGH * (bytes.length / 2);
    }

    /// The old one-byte encoding in which nearly all upper bytes are Arabic letters, most of them
    /// side by side as in words. One that lacks some of the bytes falls behind, since those come
    /// out as no letter.
    private static Optional<String> oldArabic(byte[] bytes) {
        double windows = letters(bytes, WINDOWS);
        double iso = letters(bytes, ISO);
        boolean isArabic = neighbours(bytes) >= ENOUGH && Math.max(windows, iso) >= ENOUGH;
        return isArabic ? Optional.of(iso > windows ? ISO : WINDOWS) : Optional.empty();
    }

    /// The share of upper bytes that stand beside another one.
    private static double neighbours(byte[] bytes) {
        int[] upper = IntStream.range(0, bytes.length).filter(i -> bytes[i] < 0).toArray();
        long beside =
                IntStream.of(upper)
                        .filter(
                                i ->
                                        i > 0 && bytes[i - 1] < 0
                                                || i + 1 < bytes.length && bytes[i + 1] < 0)
                        .count();
        return (double) beside / upper.length;
    }

    /// The share of characters beyond ASCII that are Arabic letters.
    private static double letters(byte[] bytes, String charset) {
        int[] upper =
                new String(bytes, Charset.forName(charset))
                        .codePoints()
                        .filter(c -> c > 0x7F)
                        .toArray();
        long letters =
                IntStream.of(upper)
                        .filter(
                                c ->
                                        Character.isLetter(c)
                                                && Character.UnicodeScript.of(c)
                                                        == Character.UnicodeScript.ARABIC)
                        .count();
        return (double) letters / upper.length;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String notUtf8(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(in, CharBuffer.allocate(bytes.length), true);
        String cut =
                in.position() + result.length() == bytes.length
                        ? ", the last: it may be cut off"
                        : "";
        return "not UTF-8: byte 0x%02X at offset %d%s"
                .formatted(bytes[in.position()], in.position(), cut);
    }

    /// The first bytes as characters.
    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    }
}
