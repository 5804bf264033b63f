package org.liqa.describe.explain;

import org.liqa.extract.Dismissal;
import org.liqa.read.Span;

/// As much of a sentence as is read with a word in it.
public final class Excerpt {
    private static final int AROUND = 150;

    private Excerpt() {}

    /// The sentence of a word; of a long one what stands around the word, cut between words.
    public static Span of(Dismissal dismissal, String body) {
        Span whole = dismissal.sentence();
        int start = dismissal.trigger().start() - AROUND;
        int end = dismissal.trigger().end() + AROUND;
        int from = start <= whole.start() ? whole.start() : body.indexOf(' ', start) + 1;
        int to = end >= whole.end() ? whole.end() : body.lastIndexOf(' ', end);
        return new Span(
                Math.min(Math.max(from, whole.start()), dismissal.trigger().start()),
                Math.max(to, dismissal.trigger().end()));
    }
}
