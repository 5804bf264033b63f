package org.liqa.describe.explain;

import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.liqa.read.Span;

/// Quotes words of an article within a line of English.
///
/// @param isolated what keeps the directions of writing apart, where that is needed
public record Quoting(String body, UnaryOperator<String> isolated) {
    private static final int MOST_CHARACTERS = 80;

    String of(Span span) {
        String text = span.in(body).replaceAll("\\s+", " ").strip();
        String shown =
                text.length() > MOST_CHARACTERS
                        ? text.substring(0, text.lastIndexOf(' ', MOST_CHARACTERS - 1) + 1) + "…"
                        : text;
        return isolated.apply("«" + shown + "»");
    }

    String of(Collection<Span> spans) {
        return spans.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
