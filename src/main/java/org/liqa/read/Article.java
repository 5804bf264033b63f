package org.liqa.read;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A document as published.
///
/// @param key what names the article in its IRI: letters, digits, `-`, `.`, `_` and `~` only; never
///   empty
/// @param identifier the id given in the input, else the key
/// @param body the text as published, headline first where there is one, then an empty line; never
///   changes
/// @param headline where the headline stands in the body; empty where the input has none
/// @param published the day of publication, by the clock of the source
/// @param url where it was published
/// @param source who published it, as the input names it
/// @param language BCP 47 tag
public record Article(
        String key,
        String identifier,
        String body,
        Optional<Span> headline,
        Optional<LocalDate> published,
        Optional<URI> url,
        Optional<String> source,
        String language) {
    public Article {
        Objects.requireNonNull(published);
        Objects.requireNonNull(url);
        Objects.requireNonNull(source);
        if (!key.matches("[\\p{L}\\p{N}\\p{M}._~-]+")) {
            throw new IllegalArgumentException("not an article key: " + key);
        }
        if (identifier.isEmpty() || language.isEmpty()) {
            throw new IllegalArgumentException(
                    "article " + key + " has an empty identifier or language");
        }
    }
}
