package org.liqa.resolve.report;

import java.util.List;
import java.util.Optional;
import org.liqa.read.Span;

/// How a fact was found: which rules fired on which words, and by what way they came to it.
///
/// @param words that rules know, the first of which is the evidence's; those of the kind of an
///   event are all that speak of it, in the order of reading; empty where no such word told it
/// @param function by which grammatical function the words have what the fact names, by the name
///   that rules have for it
/// @param phrase what names the object of the fact; of how real something is, the word that tells
/// @param ways by which the phrase leads to what is meant, where it is not by its own words
public record Finding(
        List<Word> words, Optional<String> function, Optional<Span> phrase, List<Way> ways) {
    /// Nothing to tell but the evidence.
    public static final Finding NONE =
            new Finding(List.of(), Optional.empty(), Optional.empty(), List.of());

    /// A word and the rule that fired on it.
    public record Word(String rule, Span span) {}

    /// How it was settled who, what or when is meant.
    public enum Way {
        /// A pronoun, or a subject left out, stands for somebody of an earlier sentence.
        SPOKEN_OF_BEFORE,
        /// "Both sides" are the two that met last.
        BOTH_SIDES,
        /// Several officials act for their states.
        FOR_THEIR_STATES,
        /// A counterpart holds the office of another party.
        COUNTERPART,
        /// An office whose holder is named elsewhere in the article.
        NAMED_ELSEWHERE,
        /// An office whose holder, when the article was published, is known.
        KNOWN_HOLDER,
        /// It is said of another event: of the visit that a meeting was on, or of such a meeting.
        OF_OTHER_EVENT,
        /// Its date, seen from the day of publication, tells how real an event is.
        BY_DATE
    }

    public Finding {
        words = List.copyOf(words);
        ways = List.copyOf(ways);
    }

    /// The same by other ways.
    public Finding withWays(List<Way> others) {
        return new Finding(words, function, phrase, others);
    }
}
