package org.liqa.read;

/// A stretch of an article's body.
///
/// @param start offset of the first character, UTF-16 code units
/// @param end offset behind the last character
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /// The characters of `text` in this span.
    public String in(String text) {
        return text.substring(start, end);
    }

    /// From the start of the earlier to the end of the later of the two.
    public Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// Whether the other lies wholly within this one.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share a character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
