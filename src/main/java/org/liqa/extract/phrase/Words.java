package org.liqa.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.analyse.Sentence;
import org.liqa.analyse.Token;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.Gazetteer;
import org.liqa.lexicon.Knowledge;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.PhraseIndex.Found;
import org.liqa.lexicon.WordClass;
import org.liqa.read.Span;

/// A sentence with what lexicon and gazetteer know of its words. Positions are indices of tokens.
public final class Words {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final Gazetteer gazetteer;
    private final Set<String> names;
    private final List<List<Found<Form>>> forms = new ArrayList<>();
    private final List<List<Found<Form>>> readings = new ArrayList<>();
    private final List<List<Found<Known>>> known = new ArrayList<>();

    /// @param names words in normal form that are parts of names elsewhere in the article
    public Words(Sentence sentence, Knowledge knowledge, Set<String> names) {
        this.names = Set.copyOf(names);
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.gazetteer = knowledge.gazetteer();
        for (int i = 0; i < tokens.size(); i++) {
            readings.add(knowledge.lexicon().from(tokens, i));
            forms.add(fitting(readings.get(i), tokens.get(i)));
            known.add(
                    knowledge.gazetteer().from(tokens, i).stream()
                            .filter(found -> !endsInParticle(found.end() - 1))
                            .toList());
        }
    }

    /// "الرئيس أن …" is no dual.
    private boolean endsInParticle(int last) {
        Token token = tokens.get(last);
        return !token.attached()
                && token.normal().length() <= 2
                && !token.tag().isNominal()
                && token.tag() != PartOfSpeech.NUMBER;
    }

    /// Of a word that may be verb or noun, the reading that its part of speech allows; all if it
    /// allows none.
    private static List<Found<Form>> fitting(List<Found<Form>> found, Token token) {
        boolean verb = token.tag().isVerb();
        List<Found<Form>> fit =
                found.stream()
                        .filter(
                                form ->
                                        form.value().kind() == Form.Kind.WORD
                                                || (form.value().kind() == Form.Kind.VERB) == verb)
                        .toList();
        boolean inflected = fit.stream().anyMatch(form -> form.value().kind() != Form.Kind.WORD);
        return inflected || token.definite() ? fit : found;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /// Whether there is such a token and it has the part of speech.
    public boolean is(int i, PartOfSpeech tag) {
        return i >= 0 && i < tokens.size() && tokens.get(i).tag() == tag;
    }

    /// Whether a word or phrase of the class begins at the token.
    public boolean is(int i, WordClass wordClass) {
        return end(i, wordClass) > i;
    }

    /// Where the longest phrase of the class that begins at the token ends; the token itself if
    /// none does.
    public int end(int i, WordClass wordClass) {
        if (i < 0 || i >= tokens.size()) {
            return i;
        }
        for (Found<Form> found : forms.get(i)) {
            if (found.value().is(wordClass)) {
                return found.end();
            }
        }
        return i;
    }

    /// The longest form of the class that begins at the token.
    public Optional<Form> form(int i, WordClass wordClass) {
        return i < 0 || i >= tokens.size()
                ? Optional.empty()
                : forms.get(i).stream()
                        .map(Found::value)
                        .filter(form -> form.is(wordClass))
                        .findFirst();
    }

    public List<Found<Form>> forms(int i) {
        return forms.get(i);
    }

    /// All forms at the token, also those that its part of speech does not allow.
    public List<Found<Form>> readings(int i) {
        return readings.get(i);
    }

    /// Whether the lexicon lists the single token.
    public boolean isListed(int i) {
        return forms.get(i).stream().anyMatch(found -> found.end() == i + 1);
    }

    /// Known things whose names begin at the token, longest first.
    public List<Found<Known>> known(int i) {
        return i < 0 || i >= tokens.size() ? List.of() : known.get(i);
    }

    /// The longest name of a known thing of the kind at the token.
    public Optional<Found<Known>> known(int i, Known.Kind kind) {
        return known(i).stream().filter(found -> found.value().kind() == kind).findFirst();
    }

    /// The end of the longest name of a state, place or body at the token; the token itself if
    /// there is none.
    public int placeOrBody(int i) {
        return known(i).stream()
                .filter(Words::isPlaceOrBody)
                .mapToInt(Found::end)
                .findFirst()
                .orElse(i);
    }

    /// The known persons whose names are exactly these tokens.
    List<Known> persons(int start, int end) {
        return known(start).stream()
                .filter(found -> found.end() == end && found.value().kind() == Known.Kind.PERSON)
                .map(Found::value)
                .toList();
    }

    private static boolean isPlaceOrBody(Found<Known> found) {
        return switch (found.value().kind()) {
            case STATE, PLACE, ORGANIZATION -> true;
            case PERSON, OFFICE, POST -> false;
        };
    }

    /// The state whose adjective of nationality the token is.
    public Optional<Known> demonym(int i) {
        return i < 0 || i >= tokens.size() || isPortfolio(i) || is(i, WordClass.NO_DEMONYM)
                ? Optional.empty()
                : gazetteer.demonym(tokens.get(i)).stream().findFirst();
    }

    /// Whether the token is in the name of an office: "وزير المالية", who is of no Mali.
    private boolean isPortfolio(int i) {
        return known(i - 1, Known.Kind.OFFICE).filter(office -> office.end() > i).isPresent();
    }

    /// Whether the token is part of a name elsewhere in the article.
    public boolean isNameElsewhere(int i) {
        return i >= 0 && i < tokens.size() && names.contains(tokens.get(i).normal());
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /// Where the tokens stand in the body.
    ///
    /// @param end index behind the last token; greater than `start`
    public Span span(int start, int end) {
        return tokens.get(start).span().with(tokens.get(end - 1).span());
    }

    /// Whether the tokens are punctuation that can stand between a name and what is said of it.
    public boolean isComma(int i) {
        return is(i, PartOfSpeech.PUNCTUATION)
                && (token(i).normal().equals(",") || token(i).normal().equals("،"));
    }

    /// Whether the token is the conjunction that joins like with like.
    public boolean isAnd(int i) {
        return is(i, PartOfSpeech.CONJUNCTION) && token(i).written().equals("و");
    }

    /// Whether the token is a possessive or object pronoun written together with the word before
    /// it.
    public boolean isSuffix(int i) {
        return is(i, PartOfSpeech.PRONOUN) && token(i).attached();
    }

    /// The state that the first adjective of nationality among the tokens tells.
    Optional<String> demonym(int start, int end) {
        for (int i = start; i < end; i++) {
            Optional<Known> state = demonym(i);
            if (state.isPresent()) {
                return state.map(Known::iri);
            }
        }
        return Optional.empty();
    }
}
