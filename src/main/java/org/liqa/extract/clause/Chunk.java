package org.liqa.extract.clause;

import java.util.List;
import java.util.Optional;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rule;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.WordClass;
import org.liqa.time.DateMention;

/// A piece of a sentence that belongs together.
///
/// @param start index of its first token; a preposition before it does not count
/// @param end index behind its last token
/// @param preposition the preposition before it in normal form; empty if there is none
/// @param joined whether "و" joins it to what stands before
/// @param mention of a MENTION
/// @param date of a DATE
/// @param forms of a VERB or EVENT, what the lexicon has
/// @param rules of a VERB or EVENT, what it may trigger
public record Chunk(
        Kind kind,
        int start,
        int end,
        String preposition,
        boolean joined,
        Optional<Mention> mention,
        Optional<DateMention> date,
        List<Form> forms,
        List<Rule> rules) {
    /// What stands for all prepositions that make a phrase the time of something.
    static final String DURING = "during";

    /// What a chunk is in its sentence.
    public enum Kind {
        VERB,
        /// A noun that some rule takes for an event.
        EVENT,
        MENTION,
        DATE,
        /// Any other noun phrase.
        NOUN,
        /// A relative pronoun.
        RELATIVE,
        /// A word that begins a clause.
        CLAUSE,
        COMMA,
        /// A colon, semicolon or other end of what belongs together.
        STOP
    }

    /// Whether one of its forms is of the class.
    public boolean is(WordClass wordClass) {
        return forms.stream().anyMatch(form -> form.is(wordClass));
    }

    /// Whether it is the time of something: "خلال", "على هامش".
    public boolean isDuring() {
        return preposition.equals(DURING);
    }

    /// Whether no preposition stands before it.
    public boolean isBare() {
        return preposition.isEmpty();
    }
}
