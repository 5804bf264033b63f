package org.liqa.analyse;

import java.util.List;
import org.liqa.read.Span;

/// A sentence or headline with its tokens in the order of writing.
///
/// @param headline whether it is the article's headline
public record Sentence(Span span, List<Token> tokens, boolean headline) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
