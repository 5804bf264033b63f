package org.liqa.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liqa.Cell;
import org.liqa.read.Span;

class SentenceSplitterTest {
    private static final int LONG = 10 * SentenceSplitter.LONGEST;

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(
            resources = "sentences.tsv",
            delimiter = '\t',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false)
    void splits(String text, String expected, String why) {
        assertThat(sentences(Cell.text(text))).as(why).isEqualTo(Cell.texts(expected));
    }

    @Test
    void looksAtNothingOutsideThePart() {
        String text = "وصل الوزير. التقى نظيره. غادر.";
        Span part = new Span(4, 23);
        assertThat(SentenceSplitter.split(text, part))
                .allMatch(part::contains)
                .extracting(span -> span.in(text))
                .containsExactly("الوزير.", "التقى نظيره");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "وزير؛ , ؛, at semicolons",
        "'وزير، ', ،, at commas",
        "'وزير ', ر, at spaces",
        "وزير, ر, anywhere",
        "'a\u00A0', a, anywhere: a space that does not break",
    })
    void cutsLongSentences(String words, String lastLetter, String where) {
        String text = words.repeat(LONG / words.length()).strip();
        List<String> sentences = sentences(text);
        assertThat(sentences)
                .hasSizeGreaterThan(9)
                .allMatch(sentence -> sentence.length() <= SentenceSplitter.LONGEST);
        assertThat(sentences.subList(0, sentences.size() - 1))
                .allMatch(sentence -> sentence.endsWith(lastLetter));
        assertThat(letters(String.join("", sentences))).isEqualTo(letters(text));
    }

    @Test
    void cutsNoCharacterInTwo() {
        String text = "a" + "😀".repeat(LONG);
        assertThat(sentences(text))
                .hasSizeGreaterThan(9)
                .noneMatch(sentence -> Character.isLowSurrogate(sentence.charAt(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزير",
                "وزير ",
                ".",
                ".a",
                "....x",
                ".\"",
                "؟!»",
                "\r",
                "\n ",
                " ",
                "\u200F",
                "ا.",
                "ا. ",
                ".\u200F",
                "،",
                "؛",
                "«",
                "\u064E",
                "\uD83D\uDE00"
            })
    void takesLinearTime(String repeated) {
        String text = repeated.repeat(500_000 / repeated.length()) + "x";
        List<Span> sentences =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> SentenceSplitter.split(text, new Span(0, text.length())));
        assertThat(sentences.getLast().end()).isEqualTo(text.length());
    }

    private static List<String> sentences(String text) {
        return SentenceSplitter.split(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\h]", "");
    }
}
