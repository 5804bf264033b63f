package org.liqa.extract;

import org.liqa.extract.phrase.Mention;
import org.liqa.read.Span;
import org.liqa.time.DateMention;
import org.liqa.vocabulary.Liqa;

/// What fills a role of a claim.
public sealed interface Filler {
    /// An actor or a place.
    ///
    /// @param role IRI of the property
    record Of(String role, Mention mention) implements Filler {
        @Override
        public Span span() {
            return mention.span();
        }
    }

    /// A date, not yet worked out.
    record On(DateMention date) implements Filler {
        @Override
        public String role() {
            return Liqa.DATE;
        }

        @Override
        public Span span() {
            return date.span();
        }
    }

    /// What it is about: a stretch of the body.
    ///
    /// @param formula whether it says little: "العلاقات الثنائية"
    record About(Span span, boolean formula) implements Filler {
        @Override
        public String role() {
            return Liqa.TOPIC_OF;
        }
    }

    /// IRI of the property that it fills.
    String role();

    /// Where it stands.
    Span span();
}
