package org.liqa.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Input that nobody means well with: each is answered, in time, and takes nothing else with it.
@Timeout(60)
class HostileInputTest {
    private static final String GOOD = "{\"text\": \"وصل الوزير.\"}\n";

    @TempDir Path folder;

    @Test
    void aHugeTextIsRefusedByItsFirstMegabytes() {
        assertThat(told(new Endless("وصل الوزير إلى تونس.\n", Long.MAX_VALUE)))
                .containsExactly(
                        "standard input: larger than 2,000,000 characters: give one article per file, or JSON Lines");
    }

    @Test
    void anUnterminatedLineIsNotHeld() {
        assertThat(told(new Endless("{\"x\": \"" + "y".repeat(1 << 16), 30L << 20)))
                .containsExactly("standard input:1: longer than 24,000,000 bytes");
    }

    @Test
    void aLongTextInALineIsRefusedAndTheNextIsRead() {
        String longest = "{\"text\": \"" + "و".repeat(Body.LONGEST) + "\"}\n";
        String longer = "{\"text\": \"" + "و".repeat(Body.LONGEST + 1) + "\"}\n";
        assertThat(told(longest + longer + GOOD))
                .satisfiesExactly(
                        text -> assertThat(text).hasSize(Body.LONGEST),
                        told ->
                                assertThat(told)
                                        .isEqualTo(
                                                "standard input:2: larger than 2,000,000 characters: give one article per file, or JSON Lines"),
                        told -> assertThat(told).isEqualTo("وصل الوزير."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNestingIsRefused(String open) {
        String deep = "{\"text\": \"وصل\", \"x\": " + open.repeat(100_000);
        assertThat(told(GOOD + deep + "\n" + GOOD))
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("standard input:2: not JSON: nested too deeply");
        assertThat(told("[" + deep))
                .singleElement()
                .asString()
                .contains("nested too deeply")
                .endsWith("what follows was not read");
    }

    @Test
    void longFieldsAndManyFieldsAreBounded() {
        assertThat(told("{\"title\": \"" + "و".repeat(10_001) + "\", \"text\": \"وصل\"}\n"))
                .containsExactly("standard input:1: \"title\" is longer than 10,000 characters");
        String many = "\"f\": 1, ".repeat(100_000);
        assertThat(told("{" + many + "\"text\": \"وصل\"}\n")).containsExactly("وصل");
        assertThat(told("{\"n\": " + "9".repeat(100_000) + ", \"text\": \"وصل\"}\n")).hasSize(1);
    }

    @Test
    void bidiMarksAndOddSpacesStayAsPublished() {
        String text = "\u202B\u200Fوصل\u00A0الوزير\u202C\r\n\u2067إلى\u2069\tتونس\u2028.";
        assertThat(told(text)).containsExactly(text);
    }

    @Test
    void blankAndManyLinesTakeLinearTime() {
        assertThat(told("\n".repeat(1_000_000) + "وصل")).hasSize(1);
        assertThat(told("\n".repeat(1_000_000) + GOOD)).hasSize(1);
        assertThat(told(" ".repeat(1_000_000) + "وصل")).hasSize(1);
        assertThat(told("[{".repeat(30_000))).hasSize(1);
        assertThat(told("{ \n".repeat(20_000))).hasSize(1);
        assertThat(told(("\u200F".repeat(1_000) + "\n").repeat(1_000) + "وصل")).hasSize(1);
    }

    @Test
    void randomBytesGiveOneRejection() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[1 + random.nextInt(4_000)];
            random.nextBytes(bytes);
            assertThat(told(new ByteArrayInputStream(bytes)))
                    .as("run %d", i)
                    .singleElement()
                    .asString()
                    .startsWith("standard input: ");
        }
    }

    @Test
    void mutilatedLinesNeverThrow() {
        Random random = new Random(11);
        byte[] good =
                "{\"id\": \"a/b\", \"url\": \"https://example.org/خبر\", \"date\": \"2020-08-05\", \"title\": \"زيارة\", \"text\": \"وصل \\u0648 \\ud83d\\ude00\"}\n"
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = good.clone();
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(told(new ByteArrayInputStream(bytes))).as("run %d", i).isNotEmpty();
        }
    }

    @Test
    void linksInCirclesEnd() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(inner.resolve("x.txt"), "وصل الوزير.");
        for (int i = 0; i < 20; i++) {
            Files.createSymbolicLink(inner.resolve("up" + i), folder.resolve("a"));
            Files.createSymbolicLink(folder.resolve("a/down" + i), inner);
        }
        Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
        assertThat(told(folder.toString()))
                .containsExactly("وصل الوزير.", folder + "/self.txt: a link to nothing");
    }

    @Test
    void aPipeInAFolderDoesNotBlock() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertThat(told(folder.toString())).containsExactly(pipe + ": neither a file nor a folder");
    }

    private static List<String> told(Object input) {
        InputStream in =
                input instanceof InputStream stream
                        ? stream
                        : new ByteArrayInputStream(
                                input.toString().getBytes(StandardCharsets.UTF_8));
        boolean isFolder = input instanceof String text && text.startsWith("/");
        List<String> told = new ArrayList<>();
        new ArticleReader(Defaults.none(LocalDate.of(2026, 11, 24)), in)
                .read(List.of(isFolder ? input.toString() : "-"))
                .forEach(
                        reading ->
                                told.add(
                                        switch (reading) {
                                            case Reading.Read(var article, _, _) -> article.body();
                                            case Reading.Rejected rejected -> rejected.message();
                                        }));
        return told;
    }

    /// The same words for so many bytes.
    private static final class Endless extends InputStream {
        private final byte[] words;
        private final long length;
        private long position;

        Endless(String words, long length) {
            this.words = words.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            return position < length ? words[(int) (position++ % words.length)] & 0xFF : -1;
        }
    }
}
