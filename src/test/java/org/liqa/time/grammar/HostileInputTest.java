package org.liqa.time.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liqa.lexicon.TimeWord;
import org.liqa.read.Span;
import org.liqa.time.DateMention;
import org.liqa.time.DateResolver;
import org.liqa.time.Tense;

/// Texts that nobody writes: whatever comes, the reader ends soon, with spans that lie in the text
/// and do not overlap.
class HostileInputTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int MANY = 10_000;
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 8, 5);

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("nothing", ""),
                arguments("one space", " "),
                arguments("one word without end", "و".repeat(100 * MANY)),
                arguments("one letter with marks without end", "أمس" + "\u064E".repeat(100 * MANY)),
                arguments("digits without end", "1".repeat(100 * MANY)),
                arguments("figures joined without end", "1/".repeat(MANY)),
                arguments("days without a month", "1 و2 و3 و".repeat(MANY)),
                arguments("day words without a day", "كل يوم ".repeat(MANY)),
                arguments("leads without a day", "يوم مساء ".repeat(MANY)),
                arguments("stretches without an end", "من الأحد إلى ".repeat(MANY)),
                arguments("lengths without a unit", "قبل نحو ".repeat(MANY)),
                arguments("names after dates", "ثورة 5 مايو و".repeat(MANY)),
                arguments("brackets that stay open", "أمس (الأحد (5 مايو (".repeat(MANY)),
                arguments("both calendars without end", "5 مايو الموافق ".repeat(MANY)),
                arguments("bidi marks", "\u202Bأمس\u202C \u20675 مايو\u2069".repeat(MANY)),
                arguments("half surrogates", "\uD800أمس\uDC00 5 مايو\uD800"),
                arguments("control characters", "أمس\u0000\u0007الأحد"),
                arguments(
                        "years at the edge",
                        "في 9999 و0000 وعام 1300هـ وعام 1600هـ و30 صفر 1500هـ"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void endsSoon(String what, String text) {
        Assertions.assertTimeoutPreemptively(SOON, () -> check(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void endsSoonOnWordsOfTimeInAnyOrder(long seed) {
        List<TimeWord> words = DateReaderTest.WORDS;
        String marks = "()«»،/-. \n";
        String text =
                new Random(seed)
                        .ints(MANY, 0, words.size() + 40)
                        .mapToObj(
                                i ->
                                        i < words.size()
                                                ? (i % 3 == 0 ? "ال" : "") + words.get(i).written()
                                                : i % 2 == 0
                                                        ? String.valueOf(1 + i % 31)
                                                        : String.valueOf(
                                                                marks.charAt(i % marks.length())))
                        .collect(Collectors.joining(" "));
        Assertions.assertTimeoutPreemptively(SOON, () -> check(text));
    }

    @Test
    void looksAtNothingOutsideTheSpan() {
        String text = "في 5 أغسطس 2019 أمس";
        List<DateMention> mentions = DateReaderTest.READER.mentions(text, new Span(3, 10));
        assertThat(mentions)
                .extracting(mention -> mention.span().in(text))
                .containsExactly("5 أغسطس");
        assertThat(DateReaderTest.READER.mentions(text, new Span(4, 4))).isEmpty();
    }

    private static void check(String text) {
        DateResolver resolver = new DateResolver(Optional.of(PUBLISHED));
        int end = 0;
        for (DateMention mention :
                DateReaderTest.READER.mentions(text, new Span(0, text.length()))) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().in(text)).isNotBlank();
            end = mention.span().end();
            for (Tense tense : Tense.values()) {
                resolver.resolve(mention.expression(), tense)
                        .ifPresent(
                                when ->
                                        assertThat(when.lastDay())
                                                .isAfterOrEqualTo(when.firstDay()));
            }
        }
    }
}
