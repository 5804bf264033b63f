package org.liqa.extract.phrase;

import org.liqa.analyse.PartOfSpeech;
import org.liqa.analyse.Token;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.WordClass;

/// What single words of names look like, and what only looks like one.
final class NameShapes {
    private final Words words;

    NameShapes(Words words) {
        this.words = words;
    }

    /// "اليرزة": a word in ـة with the article that nobody is known by is rather a place.
    boolean isLikePlace(int at) {
        String normal = words.token(at).normal();
        return words.token(at).definite()
                && words.token(at).written().endsWith("ة")
                && !words.isNameElsewhere(at)
                && !words.gazetteer().isPersonalName(normal)
                && !words.gazetteer().isInPersonName(normal);
    }

    /// Whether a rare foreign name is taken for a verb: behind an office, before another name,
    /// where the clause has its verb already.
    boolean isVerbLikeName(int at) {
        boolean verb =
                words.is(at, PartOfSpeech.VERB_PAST)
                        && !words.isListed(at)
                        && !words.sentence().headline()
                        && !words.token(at).normal().endsWith("ت")
                        && words.token(at - 1).definite()
                        && !words.isSuffix(at + 1)
                        && words.is(at + 1, PartOfSpeech.PROPER_NOUN);
        for (int t = at - 1; verb && t >= 0; t--) {
            if (words.token(t).tag().isVerb()) {
                return true;
            }
            verb = !words.is(t, WordClass.THAT) && !words.is(t, WordClass.CLAUSE);
            verb &= !words.is(t, PartOfSpeech.RELATIVE) && !words.is(t, WordClass.CONDITION);
        }
        return false;
    }

    boolean isOnlyPlace(int at) {
        return words.known(at).stream()
                .allMatch(
                        found -> found.value().kind() == Known.Kind.PLACE && found.end() == at + 1);
    }

    /// "الهرماسي": an adjective of descent that is no nationality, and that no list knows.
    boolean isFamilyName(int at) {
        Token token = words.token(at);
        return token.definite()
                && token.tag().isNominal()
                && token.normal().endsWith("ي")
                && words.demonym(at).isEmpty()
                && words.forms(at).isEmpty();
    }

    /// Whether what looks like an adjective does not agree with the word before it: "وزير الصحة
    /// الأردني هائل الفاهوم".
    boolean isApart(int at) {
        return at > 0 && words.token(at - 1).definite() && !words.token(at).definite();
    }

    /// "معالي الصغير الزكراوي".
    boolean isBehindHonorific(int at) {
        return words.is(at - 1, WordClass.HONORIFIC) && words.demonym(at).isEmpty();
    }

    /// Whether a part of a name is none of the verb that it looks like: "ولد الشيخ", not "ولد في".
    boolean isWithin(int part) {
        return !words.token(part).tag().isVerb()
                || part + 1 < words.size()
                        && words.token(part + 1).tag().isNominal()
                        && !words.token(part + 1).attached();
    }

    /// "صنع" + "الله": the end of a compound name.
    boolean isEndOfCompound(int at) {
        return words.is(at, WordClass.NAME_END)
                && words.token(at - 1).tag().isNominal()
                && !words.token(at - 1).definite();
    }

    /// "عبد الفتاح البشرى": a noun with the article that ends a name with "عبد".
    boolean isBehindServant(int at) {
        return words.token(at).definite()
                && words.token(at).tag() == PartOfSpeech.NOUN
                && words.is(at - 2, WordClass.NAME_PART);
    }
}
