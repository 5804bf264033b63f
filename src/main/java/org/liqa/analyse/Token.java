package org.liqa.analyse;

import org.liqa.read.Span;

/// A word cut from its clitics; the clitics are tokens too.
///
/// @param span where it stands in the body
/// @param written as in the body
/// @param normal folded, with what the cut hid restored: the article after `ل`, the feminine ending
///   before a pronoun
/// @param tag its part of speech
/// @param definite whether it carries the article
/// @param attached whether it and the token before it are parts of one word: never next to
///   punctuation
public record Token(
        Span span,
        String written,
        String normal,
        PartOfSpeech tag,
        boolean definite,
        boolean attached) {
    /// Whether "ل" before it has swallowed its article: "للتعاون" has "التعاون".
    public boolean hidesArticle() {
        return definite
                && attached
                && normal.startsWith(NormalForm.ARTICLE)
                && !NormalForm.of(written).startsWith(NormalForm.ARTICLE);
    }

    /// The same further behind.
    Token moved(int offset) {
        Span moved = new Span(span.start() + offset, span.end() + offset);
        return new Token(moved, written, normal, tag, definite, attached);
    }
}
