package org.liqa.extract.argument;

import java.util.List;
import java.util.stream.Stream;
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

    /// Whether it is one who takes part, not only attends.
    default boolean isActor() {
        return this instanceof Of of
                && !of.role().equals(Liqa.PLACE_OF)
                && !of.role().equals(Liqa.ATTENDEE);
    }

    /// Those who take part, as they are mentioned.
    static Stream<Mention> participants(List<Filler> fillers) {
        return fillers.stream().filter(Filler::isActor).map(filler -> ((Of) filler).mention());
    }

    /// How many actors the fillers name; "both" are two where a date tells that they met once more,
    /// ministers of several states are as many.
    static long actors(List<Filler> fillers) {
        boolean situated = fillers.stream().anyMatch(Filler.On.class::isInstance);
        return fillers.stream()
                .filter(Filler::isActor)
                .mapToLong(filler -> situated && isBoth(filler) ? 2 : states(filler))
                .sum();
    }

    private static int states(Filler filler) {
        return filler instanceof Filler.Of of && of.mention().kind() == Mention.Kind.GROUP
                ? Math.max(1, of.mention().known().size())
                : 1;
    }

    private static boolean isBoth(Filler filler) {
        return filler instanceof Filler.Of of && of.mention().kind() == Mention.Kind.BOTH_SIDES;
    }
}
