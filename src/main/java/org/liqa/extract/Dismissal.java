package org.liqa.extract;

import java.util.List;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.read.Span;

/// A word that a rule knows and that ended in no event.
///
/// @param rule the name of the rule
/// @param kind IRI of the class of event that it would tell of
/// @param sentence where its sentence stands
/// @param trigger the word, or the phrase that the lexicon has
public record Dismissal(String rule, String kind, Span sentence, Span trigger, Reason reason) {
    /// The same, where the words around it tell of another kind of event.
    public Dismissal withKind(String other) {
        return new Dismissal(rule, other, sentence, trigger, reason);
    }

    /// Why it ended in none.
    public sealed interface Reason {}

    /// It stands in a name, a date or another phrase that is none of an event.
    public record Within(Whole whole, Span phrase) implements Reason {}

    /// It is taken for another part of speech than the rule's word is.
    public record TakenFor(PartOfSpeech tag) implements Reason {}

    /// Behind the verb stands nobody who can take part, and nobody before it.
    public record NobodyBehind(Span phrase) implements Reason {}

    /// Too few take part for an event of the kind: two who meet, somebody who travels, two parties
    /// of an agreement or one and its topic.
    ///
    /// @param found who does, as mentioned
    /// @param unknown words that stand for somebody of whom it is not known who is meant
    public record FewParties(List<Span> found, List<Span> unknown) implements Reason {
        public FewParties {
            found = List.copyOf(found);
            unknown = List.copyOf(unknown);
        }
    }

    /// The article is about sport.
    ///
    /// @param words how many words of sport it has
    public record Sport(long words) implements Reason {}

    /// What a phrase is that a word is only a part of.
    public enum Whole {
        NAME,
        DATE,
        /// Listed as no event: "مؤتمر صحفي".
        NO_EVENT,
        /// Another phrase that the lexicon knows.
        OTHER
    }

    /// Reasons with nothing more to say.
    public enum Plain implements Reason {
        /// Nothing is known against it but that the sentence is read otherwise.
        READ_OTHERWISE,
        /// What is an agreement only if somebody signs it, and that is not said.
        NOT_SIGNED,
        /// To agree, without the act that is agreed on.
        NOTHING_AGREED_ON,
        /// To agree, but not said of two parties, nor of both sides.
        NOT_BETWEEN_PARTIES,
        PRIVATE_VISIT,
        /// A verb of motion without a place.
        NO_PLACE,
        /// It speaks of an event told elsewhere in the article, and none fits.
        NONE_REFERRED_TO,
        /// The headline sums up what the body tells.
        TOLD_IN_BODY,
        /// Several take part, none of whom is named.
        NOBODY_NAMED,
        /// A visit with neither place nor date nor host.
        NOT_SITUATED
    }
}
