package org.liqa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Articles that nobody writes: all stages together take time in proportion to their length, and
/// find what stands in them.
class HostileInputTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SENTENCE =
            "التقى وزير الخارجية المصري نبيل الشاذلي نظيره الأردني عصام الخطيب في القاهرة";

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("no full stop", (SENTENCE + " ").repeat(500), "نبيل الشاذلي"),
                arguments("one sentence again and again", (SENTENCE + ". ").repeat(800), "القاهرة"),
                arguments(
                        "brackets between two sentences",
                        SENTENCE + ". " + "(".repeat(100_000) + " " + SENTENCE + ".",
                        "عصام الخطيب"),
                arguments("everybody another one", everybody(600), "نبيل الخطيب"));
    }

    /// Meetings of so many pairs of persons with different names.
    private static String everybody(int pairs) {
        String[] given = {"نبيل", "عصام", "وليد", "كمال", "ناصر", "عثمان", "ماهر", "سامي"};
        return IntStream.range(0, pairs)
                .mapToObj(
                        i ->
                                "التقى الوزير %s الخطيب%s السفير %s البحري%s في بيروت. "
                                        .formatted(
                                                given[i % given.length],
                                                letters(i),
                                                given[(i + 1) % given.length],
                                                letters(i)))
                .collect(Collectors.joining());
    }

    /// A part of a name for each number; none for 0.
    private static String letters(int number) {
        return number == 0 ? "" : letters(number / 10) + "بتجدرسشطفق".charAt(number % 10);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void endsSoon(String what, String text, String found) {
        Run.pipeline("http://localhost:3030/"); // made before the clock runs
        Run run =
                Assertions.assertTimeoutPreemptively(
                        SOON, () -> Run.with(text, "extract", "-", "--date", "2024-03-06"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains(found);
    }
}
