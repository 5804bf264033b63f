package org.liqa.extract.phrase;

import org.liqa.analyse.PartOfSpeech;
import org.liqa.analyse.Token;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.WordClass;

/// Where Arabic noun phrases end. A noun without the article may be followed by a genitive, which
/// closes the phrase once it is definite; adjectives may follow anywhere (Ryding 2005, chapter 8).
public final class Phrases {
    private final Words words;

    public Phrases(Words words) {
        this.words = words;
    }

    /// The end of the noun phrase whose head is the token before `from`.
    public int chain(int from) {
        int end = from;
        boolean open = isConstruct(from - 1);
        if (words.isSuffix(end)) {
            end++;
            open = false;
        }
        while (end < words.size()) {
            if (open && isThis(end)) {
                end++; // "رئيس تلك المنطقة"
            }
            int next = step(end, open);
            if (next == end) {
                return end;
            }
            open = next == end + 1 && isConstruct(end) && words.placeOrBody(end) == end;
            end = next;
            if (words.isSuffix(end)) {
                end++;
                open = false;
            }
        }
        return end;
    }

    private boolean isThis(int at) {
        return words.is(at, PartOfSpeech.DEMONSTRATIVE)
                && at + 1 < words.size()
                && words.token(at + 1).definite()
                && words.token(at + 1).tag().isNominal();
    }

    private int step(int at, boolean open) {
        Token token = words.token(at);
        if (token.attached()
                || words.is(at, WordClass.COMMON)
                || words.is(at, WordClass.ABOUT)
                || isKnownPerson(at)) {
            return at;
        }
        if (isAfterTitle(at) && token.tag() == PartOfSpeech.PROPER_NOUN) {
            return at + 1;
        }
        if (words.is(at, WordClass.HONORIFIC) && !(open && token.definite())) {
            return at;
        }
        boolean adjective =
                token.tag() == PartOfSpeech.ADJECTIVE
                        || words.is(at, WordClass.FORMAL)
                        || words.demonym(at).isPresent() && token.tag() != PartOfSpeech.PROPER_NOUN;
        if (adjective && agrees(at)) {
            return isNameOfPerson(at) ? at : at + 1;
        }
        if (words.is(at - 1, WordClass.NAME_PART) && token.tag().isNominal()) {
            return at + 1;
        }
        boolean person = // "إقليم تازة" + "مصطفى المعزة": no genitive of an adjective
                words.is(at - 1, PartOfSpeech.ADJECTIVE) && isNameOfPerson(at);
        if (!open || person) {
            return at;
        }
        int known = words.placeOrBody(at);
        if (known > at) {
            return known;
        }
        return token.tag().isNominal() ? at + 1 : at;
    }

    /// Whether the name of a known person in two words or more begins here, not behind a title that
    /// makes it the name of something else: "مركز الملك سلمان".
    private boolean isKnownPerson(int at) {
        return !isAfterTitle(at)
                && words.known(at, Known.Kind.PERSON)
                        .filter(found -> found.end() > at + 1)
                        .isPresent();
    }

    /// Whether what looks like an adjective begins a person's name: "رئيس الجمهورية الباجي قايد
    /// السبسي".
    private boolean isNameOfPerson(int at) {
        return isPersonalName(at)
                && words.demonym(at).isEmpty()
                && (isPersonalName(at + 1) || words.is(at + 1, PartOfSpeech.PROPER_NOUN));
    }

    private boolean isPersonalName(int at) {
        return at < words.size() && words.gazetteer().isPersonalName(words.token(at).normal());
    }

    /// Whether the token before is a title within a name: "جامعة الملك سعود".
    private boolean isAfterTitle(int at) {
        boolean title =
                words.is(at - 1, WordClass.HONORIFIC)
                        || words.form(at - 1, WordClass.OFFICE)
                                        .filter(form -> form.number() == Form.Number.SINGULAR)
                                        .isPresent()
                                && words.token(at - 1).definite();
        return title && words.token(at - 1).tag() != PartOfSpeech.PREPOSITION;
    }

    /// Whether a genitive can follow: a noun or adjective without the article, no name.
    private boolean isConstruct(int at) {
        Token token = words.token(at);
        return !token.definite()
                && !words.is(at, WordClass.FORMAL)
                && (token.tag() == PartOfSpeech.NOUN
                        || token.tag() == PartOfSpeech.ADJECTIVE && words.demonym(at).isEmpty());
    }

    /// Whether an adjective is as definite as what it stands behind; otherwise it is a predicate,
    /// or no adjective at all.
    private boolean agrees(int at) {
        boolean definite =
                at > 0
                        && (words.token(at - 1).definite()
                                || words.is(at - 1, PartOfSpeech.PROPER_NOUN)
                                || words.isSuffix(at - 1));
        boolean participle =
                words.is(at + 1, PartOfSpeech.PREPOSITION) && words.is(at + 1, WordClass.AGENT);
        return words.token(at).definite() == definite && !participle;
    }

    /// The end of the adjectives from here on.
    public int adjectives(int from) {
        int end = from;
        while (end < words.size()
                && !words.token(end).attached()
                && !words.is(end, WordClass.COMMON)
                && agrees(end)
                && !isNameOfPerson(end)
                && !isKnownPerson(end)
                && (words.is(end, PartOfSpeech.ADJECTIVE)
                        || words.is(end, WordClass.FORMAL)
                        || words.demonym(end).isPresent() && words.token(end).definite())) {
            end++;
        }
        return end;
    }

    /// The end of what a conjunction adds to a phrase that ends here: "وزير الخارجية" + "والتعاون
    /// الدولي".
    public int coordinated(int end) {
        int next = end + 1;
        if (!words.isAnd(end) || next >= words.size()) {
            return end;
        }
        Token token = words.token(next);
        if (token.tag() == PartOfSpeech.ADJECTIVE
                && words.is(end - 1, PartOfSpeech.ADJECTIVE)
                && token.definite() == words.token(end - 1).definite()) {
            return coordinated(next + 1);
        }
        boolean continues =
                token.definite()
                        && (token.tag() == PartOfSpeech.NOUN
                                || token.tag() == PartOfSpeech.ADJECTIVE)
                        && !words.is(next, WordClass.OFFICE)
                        && !words.is(next, WordClass.HONORIFIC)
                        && !words.is(next, WordClass.GROUP)
                        && !words.is(next, WordClass.ORGANIZATION)
                        && !words.is(next, WordClass.COMMON)
                        && words.known(next).isEmpty()
                        && !words.gazetteer().isInPersonName(token.normal());
        return continues ? coordinated(adjectives(next + 1)) : end;
    }
}
