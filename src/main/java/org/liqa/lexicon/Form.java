package org.liqa.lexicon;

import java.util.Set;

/// A written form of a word.
///
/// @param entry local name of the lexical entry, as rules refer to it; for a word that is only a
///   member of its class, the class's name
/// @param kind verb, noun or plain word
/// @param classes the kinds it belongs to; may be empty
/// @param tense of a verb's form; PLAIN otherwise
/// @param number as the form shows it
public record Form(String entry, Kind kind, Set<WordClass> classes, Tense tense, Number number) {
    /// What a word is inflected as.
    public enum Kind {
        VERB,
        NOUN,
        WORD
    }

    /// What a verb's form says of time.
    public enum Tense {
        PLAIN,
        PAST,
        PRESENT
    }

    /// Grammatical number.
    public enum Number {
        SINGULAR,
        DUAL,
        PLURAL
    }

    public Form {
        classes = Set.copyOf(classes);
    }

    /// Whether it belongs to the kind.
    public boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }
}
