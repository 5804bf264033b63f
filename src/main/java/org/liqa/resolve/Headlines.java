package org.liqa.resolve;

import java.util.ArrayList;
import java.util.List;
import org.liqa.read.Article;
import org.liqa.read.Span;

/// Where an article's headline stands, and where its body repeats it word for word.
final class Headlines {
    private final List<Span> spans = new ArrayList<>();

    Headlines(Article article) {
        String body = article.body();
        String headline = article.headline().map(span -> span.in(body)).orElse("").strip();
        int at = headline.isEmpty() ? -1 : body.indexOf(headline);
        while (at >= 0) {
            spans.add(new Span(at, at + headline.length()));
            at = body.indexOf(headline, at + headline.length());
        }
    }

    boolean contain(Span span) {
        return spans.stream().anyMatch(headline -> headline.contains(span));
    }
}
