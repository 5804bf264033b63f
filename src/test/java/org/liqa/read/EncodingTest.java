package org.liqa.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String NEWS =
            "استقبل رئيس الجمهورية، اليوم الأربعاء، وزير خارجية مالطا في قصر قرطاج.\nوقال إن اللقاء كان \"مثمرا\" (2020).";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodeIsReadWithAndWithoutAMark(String charset) throws Unreadable {
        assertThat(Encoding.text(NEWS.getBytes(Charset.forName(charset)))).isEqualTo(NEWS);
        assertThat(Encoding.text(("\uFEFF" + NEWS).getBytes(Charset.forName(charset))))
                .isEqualTo(NEWS);
        assertThat(
                        Encoding.text(
                                "The minister met his counterpart."
                                        .getBytes(Charset.forName(charset))))
                .isEqualTo("The minister met his counterpart.");
        assertThat(Encoding.text("لقاء".getBytes(Charset.forName(charset)))).isEqualTo("لقاء");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256, استقبل رئيس الجمهورية وزير الخارجية في قصر قرطاج",
        "windows-1256, لقاء تونس",
        "windows-1256, لا",
        "windows-1256, The minister met (التقى) his counterpart",
        "ISO-8859-6, استقبل رئيس الجمهورية وزير الخارجية في قصر قرطاج",
        "ISO-8859-6, التقى الرئيسان في تونس",
    })
    void oldArabicEncodingsAreRefusedByName(String charset, String text) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Encoding.text(text.getBytes(Charset.forName(charset))))
                .withMessage(
                        "not UTF-8 but, by its look, %s: convert it, iconv -f %s -t UTF-8",
                        charset, charset);
    }

    @Test
    void otherBytesAreRefusedByPlace() {
        assertRefused(
                "é".getBytes(StandardCharsets.ISO_8859_1),
                "not UTF-8: byte 0xE9 at offset 0, the last: it may be cut off");
        assertRefused(
                "Le président a été reçu".getBytes(StandardCharsets.ISO_8859_1),
                "not UTF-8: byte 0xE9 at offset 5");
        byte[] cut = new byte[5];
        System.arraycopy("لقاء".getBytes(StandardCharsets.UTF_8), 0, cut, 0, 5);
        assertRefused(cut, "not UTF-8: byte 0xD8 at offset 4, the last: it may be cut off");
        // Overlong and surrogate forms, which lax readers let through: Unicode Standard, table 3-7.
        assertRefused(
                new byte[] {'a', (byte) 0xC0, (byte) 0x80, 'b'},
                "not UTF-8: byte 0xC0 at offset 1");
        assertRefused(
                new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'},
                "not UTF-8: byte 0xED at offset 1");
        assertRefused(
                new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}, "looks like UTF-16LE but is not valid");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, a PDF",
        "PK\u0003\u0004xx, a ZIP",
        "'\u001F\u008B\b', compressed",
        "{\\rtf1, an RTF file",
        "\u00D0\u00CF\u0011\u00E0x, a Word file",
        "\u00FF\u00FE\u0000\u0000a, UTF-32"
    })
    void othersAreRefusedByHowTheyBegin(String start, String reason) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(
                        () -> Encoding.refuseBinary(start.getBytes(StandardCharsets.ISO_8859_1)))
                .withMessageStartingWith(reason);
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Encoding.text(bytes))
                .withMessage(reason);
    }
}
