package org.liqa.extract.phrase;

import java.util.List;
import java.util.Optional;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.Known;
import org.liqa.read.Span;

/// A phrase that stands for an actor or a place.
///
/// @param span the whole phrase with honorifics, offices and name
/// @param sentence index of the sentence in the article
/// @param name the proper name; empty for an office without a name, for a group, for a pronoun
/// @param offices in the order of writing
/// @param known what the gazetteer knows under this name, longest name first
/// @param state IRI of the state that an adjective of nationality in the phrase tells
/// @param number how many it stands for
public record Mention(
        Kind kind,
        Span span,
        int sentence,
        Optional<Span> name,
        List<Office> offices,
        List<Known> known,
        Optional<String> state,
        Form.Number number) {
    /// What a mention stands for.
    public enum Kind {
        PERSON,
        ORGANIZATION,
        STATE,
        PLACE,
        /// Several unnamed actors, or an unnamed delegation.
        GROUP,
        /// "الجانبان": the parties of the event spoken of.
        BOTH_SIDES,
        /// "البلدان": the states of these parties.
        BOTH_STATES,
        /// A pronoun or a subject left out.
        PRONOUN
    }

    public Mention {
        offices = List.copyOf(offices);
        known = List.copyOf(known);
    }

    /// The same as part of a longer phrase.
    public Mention withSpan(Span whole) {
        return new Mention(kind, whole, sentence, name, offices, known, state, number);
    }

    /// Whether a body is spoken of by its delegation: "وفد من وزارة النقل".
    public boolean isDelegation() {
        return kind == Kind.ORGANIZATION
                && name.filter(named -> named.start() > span.start()).isPresent();
    }

    /// Whether it names several states, or those who act for them: "وزيرا خارجية مصر واليونان".
    public boolean isOfStates() {
        return kind == Kind.GROUP && known.size() > 1;
    }

    /// Whether it says where: a place, or a state, whose land may be meant.
    public boolean isLocation() {
        return kind == Kind.PLACE || kind == Kind.STATE;
    }

    /// Whether it can take part in something.
    public boolean isActor() {
        return kind != Kind.PLACE || known.stream().anyMatch(thing -> thing.state().isPresent());
    }
}
