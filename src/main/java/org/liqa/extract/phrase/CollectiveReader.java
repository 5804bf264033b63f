package org.liqa.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.WordClass;
import org.liqa.read.Span;

/// Reads words that stand for those spoken of: "الجانبان", "البلدان", "معاليه".
final class CollectiveReader {
    private final Words words;
    private final int sentence;
    private final Phrases phrases;

    CollectiveReader(Words words, int sentence) {
        this.words = words;
        this.sentence = sentence;
        this.phrases = new Phrases(words);
    }

    /// The words for several, or for somebody spoken of, that begin at this token.
    Optional<MentionReader.Read> at(int start) {
        int sides = words.end(start, WordClass.BOTH_SIDES);
        int states = words.end(start, WordClass.BOTH_STATES);
        int two = Math.max(sides, states);
        List<Known> nations = two == start + 1 ? nations(two) : List.of();
        if (nations.size() > 1 && !words.is(start, WordClass.OFFICE)) {
            int end = two + 2 * nations.size() - 1;
            return Optional.of(
                    new MentionReader.Read(simple(Mention.Kind.GROUP, start, end, nations), end));
        }
        if (sides == start + 1 && nations.size() < 2 && !isNamed(sides)) { // not "الوزير" + "إن"
            int end = phrases.adjectives(sides);
            return Optional.of(
                    new MentionReader.Read(
                            simple(Mention.Kind.BOTH_SIDES, start, end, List.of()), end));
        }
        int courtesy = words.end(start, WordClass.COURTESY_PRONOUN);
        boolean other = // "استقبال سموه معالي الوزير": two persons
                words.is(courtesy, WordClass.HONORIFIC) && !words.token(courtesy).definite();
        if (courtesy > start && (other || !words.is(courtesy, PartOfSpeech.PROPER_NOUN))) {
            return Optional.of(
                    new MentionReader.Read(
                            simple(Mention.Kind.PRONOUN, start, courtesy, List.of()), courtesy));
        }
        int somebody = phrases.adjectives(words.end(start, WordClass.SOMEBODY));
        if (words.is(start, WordClass.SOMEBODY)
                && !words.is(somebody, PartOfSpeech.PROPER_NOUN)
                && !words.is(somebody, WordClass.HONORIFIC)
                && !words.isComma(somebody)) {
            return Optional.of(
                    new MentionReader.Read(
                            simple(Mention.Kind.PRONOUN, start, somebody, List.of()), somebody));
        }
        return states == start + 1
                ? Optional.of(
                        new MentionReader.Read(
                                simple(Mention.Kind.BOTH_STATES, start, states, List.of()), states))
                : Optional.empty();
    }

    /// "الجانبان المصري والتركي": the states that adjectives from here on tell, each after the
    /// first behind "and".
    private List<Known> nations(int at) {
        List<Known> nations = new ArrayList<>();
        int next = at;
        while (next < words.size()
                && words.token(next).definite()
                && words.demonym(next).isPresent()) {
            nations.add(words.demonym(next).get());
            next = words.isAnd(next + 1) ? next + 2 : words.size();
        }
        return nations;
    }

    /// "الرئيسان المصري فلان والفرنسي فلان": two whose names follow.
    private boolean isNamed(int at) {
        int name = words.demonym(at).isPresent() ? at + 1 : at;
        return words.is(name, PartOfSpeech.PROPER_NOUN) && words.placeOrBody(name) == name;
    }

    /// A mention without offices.
    Mention simple(Mention.Kind kind, int start, int end, List<Known> known) {
        Span span = words.span(start, end);
        Optional<Span> name =
                kind == Mention.Kind.PRONOUN
                                || kind == Mention.Kind.GROUP
                                || kind == Mention.Kind.BOTH_SIDES
                                || kind == Mention.Kind.BOTH_STATES
                        ? Optional.empty()
                        : Optional.of(span);
        return new Mention(
                kind,
                span,
                sentence,
                name,
                List.of(),
                known,
                words.demonym(start, end),
                Form.Number.SINGULAR);
    }
}
