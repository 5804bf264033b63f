package org.liqa.extract.clause;

import java.util.List;
import java.util.Optional;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.extract.phrase.Words;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.WordClass;

/// Tells which words mark the function of the phrase behind them.
final class Prepositions {
    private final Words words;
    private final Rules rules;
    private final List<Chunk> before;

    /// @param before the chunks of the sentence so far, to which more may be added
    Prepositions(Words words, Rules rules, List<Chunk> before) {
        this.words = words;
        this.rules = rules;
        this.before = before;
    }

    /// What marks the phrase that begins at `end`.
    ///
    /// @param preposition as a chunk has it
    record Found(String preposition, int end) {}

    /// The preposition, or what does the work of one, that begins at this token.
    Optional<Found> at(int at) {
        if (words.is(at, WordClass.CLAUSE)
                || words.is(at, WordClass.THAT)
                || words.is(at, WordClass.ABOUT)
                || beginsWithSaying(at)) {
            return Optional.empty();
        }
        int during = words.end(at, WordClass.DURING);
        return during > at
                ? Optional.of(new Found(Chunk.DURING, during))
                : compound(at).or(() -> single(at));
    }

    private Optional<Found> single(int at) {
        String word = words.token(at).normal();
        boolean marks =
                words.is(at, PartOfSpeech.PREPOSITION)
                        || rules.function(word).isPresent() && !words.token(at).tag().isVerb();
        return marks ? Optional.of(new Found(word, at + 1)) : Optional.empty();
    }

    /// "وبين الوزير أن …": what looks like a preposition begins the sentence as its verb.
    boolean beginsWithSaying(int at) {
        return before.isEmpty() && words.is(at, WordClass.SAYS);
    }

    /// A preposition with a noun, or a verb with a pronoun, that does the work of one: "برئاسة",
    /// "يرأسه". Behind a relative pronoun the verb is one.
    private Optional<Found> compound(int at) {
        boolean verb =
                words.token(at).tag().isVerb()
                        && words.isSuffix(at + 1)
                        && (before.isEmpty() || before.getLast().kind() != Chunk.Kind.RELATIVE);
        if (at + 1 >= words.size() || !words.is(at, PartOfSpeech.PREPOSITION) && !verb) {
            return Optional.empty();
        }
        String both = words.token(at).normal() + words.token(at + 1).normal();
        return rules.function(both).map(_ -> new Found(both, at + 2));
    }
}
