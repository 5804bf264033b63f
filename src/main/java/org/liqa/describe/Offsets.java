package org.liqa.describe;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.liqa.read.Span;

/// Counts a body in Unicode code points, as the Web Annotation model does, where Java counts UTF-16
/// code units.
final class Offsets {
    private final String body;

    /// Where the second half of each surrogate pair stands, ascending.
    private final int[] seconds;

    Offsets(String body) {
        this.body = body;
        this.seconds =
                IntStream.range(1, body.length())
                        .filter(i -> Character.isSurrogatePair(body.charAt(i - 1), body.charAt(i)))
                        .toArray();
    }

    /// The span, made to hold whole characters.
    Span whole(Span span) {
        if (span.end() > body.length()) {
            throw new IllegalArgumentException(
                    "quotation [%d, %d) ends behind the body, which has %d characters"
                            .formatted(span.start(), span.end(), body.length()));
        }
        int start = isSecond(span.start()) ? span.start() - 1 : span.start();
        int end = isSecond(span.end()) ? span.end() + 1 : span.end();
        return new Span(start, end);
    }

    /// From UTF-16 code units to code points.
    Span inCodePoints(Span whole) {
        return new Span(
                whole.start() - pairsBefore(whole.start()), whole.end() - pairsBefore(whole.end()));
    }

    private boolean isSecond(int unit) {
        return Arrays.binarySearch(seconds, unit) >= 0;
    }

    private int pairsBefore(int unit) {
        int found = Arrays.binarySearch(seconds, unit);
        return found >= 0 ? found : -found - 1;
    }
}
