package org.liqa.extract.phrase;

import org.liqa.analyse.PartOfSpeech;
import org.liqa.lexicon.WordClass;

/// Knows again the names that the segmenter has cut, since they begin like a particle.
final class CutNames {
    private static final int SYLLABLE = 2;
    private final Words words;

    CutNames(Words words) {
        this.words = words;
    }

    /// Whether the token is one of the two pieces of a word of the name that begins at `start`.
    ///
    /// @param expected whether an office or honorific stands before the name
    boolean isPiece(int start, int at, boolean expected) {
        boolean within =
                at > start
                        && (isCutName(at)
                                || isCutSyllable(at)
                                || expected && isCutSecondName(start, at)
                                || expected && isCutFamilyName(start, at));
        return within || isBehindTitle(start, at) || isCutChineseName(start, at);
    }

    /// A foreign name whose first letter looks like a clitic was cut: "ف" + "اوتيلاينين". The token
    /// is one of the two.
    private boolean isCutName(int at) {
        int clitic = words.is(at, WordClass.NAME_CLITIC) ? at : at - 1;
        return words.is(clitic, WordClass.NAME_CLITIC)
                && clitic + 1 < words.size()
                && words.token(clitic + 1).attached()
                && (words.token(clitic + 1).tag().isNominal() || isNoVerb(clitic + 1))
                && !words.token(clitic + 1).definite()
                && !words.isListed(clitic + 1);
    }

    /// Whether what looks like a verb is none, since another verb or the end of the phrase follows.
    private boolean isNoVerb(int at) {
        return words.token(at).tag().isVerb()
                && (at + 1 == words.size()
                        || words.token(at + 1).tag().isVerb()
                        || words.is(at + 1, PartOfSpeech.PUNCTUATION)
                        || words.is(at + 1, PartOfSpeech.CONJUNCTION));
    }

    /// A foreign family name that begins like a preposition, behind a first name: "برتران" + "ب" +
    /// "زانسنو". The token is one of the two.
    private boolean isCutFamilyName(int start, int at) {
        int clitic = words.is(at, PartOfSpeech.PREPOSITION) ? at : at - 1;
        int rest = clitic + 1;
        return clitic > start
                && clitic <= start + 2
                && words.is(clitic, PartOfSpeech.PREPOSITION)
                && (words.is(rest, PartOfSpeech.PROPER_NOUN) || isMaghrebi(clitic))
                && words.token(rest).attached()
                && words.known(rest).isEmpty()
                && !words.gazetteer().mayBePersonalName(words.token(rest).normal());
    }

    /// "وانغ" + "و" + "نبين": one unknown word behind one other word of a name, which joins nobody.
    private boolean isCutSecondName(int start, int at) {
        int rest = start + 2;
        boolean cut = words.isAnd(start + 1) && (at == rest - 1 || at == rest);
        return cut
                && words.is(rest, PartOfSpeech.PROPER_NOUN)
                && words.token(rest).attached()
                && !words.token(rest).definite()
                && words.known(rest).isEmpty()
                && !words.isNameElsewhere(rest)
                && !words.gazetteer().isPersonalName(words.token(rest).normal())
                && !words.gazetteer().isInPersonName(words.token(rest).normal())
                && !words.is(rest + 1, PartOfSpeech.PROPER_NOUN);
    }

    /// "بوعزيزي" behind a first name, cut like "بوزارة": a word that begins with "بو" and is no
    /// common noun with a preposition.
    private boolean isMaghrebi(int clitic) {
        int rest = clitic + 1;
        return rest < words.size()
                && words.is(clitic - 1, PartOfSpeech.PROPER_NOUN)
                && words.token(clitic).normal().equals("ب")
                && words.token(rest).normal().startsWith("و")
                && words.token(rest).tag().isNominal()
                && !words.is(rest + 1, PartOfSpeech.PRONOUN)
                && !words.is(rest, WordClass.WAW_NOUN)
                && !words.isListed(rest);
    }

    /// "لي" before a name, which the segmenter takes for "to me". The token is one of the two.
    private boolean isCutChineseName(int start, int at) {
        return at - start < 2
                && words.is(start, PartOfSpeech.PREPOSITION)
                && words.isSuffix(start + 1)
                && words.token(start + 1).normal().equals("ي")
                && words.is(start + 2, PartOfSpeech.PROPER_NOUN)
                && start > 0
                && words.token(start - 1).tag().isNominal();
    }

    /// "تشين" + "و" + "ي" + "تشينغ": a syllable of a foreign name that looks like a conjunction
    /// with less than a word. The token is one of the two.
    private boolean isCutSyllable(int at) {
        int and = words.isAnd(at) ? at : at - 1;
        int rest = and + 1;
        return words.isAnd(and)
                && rest < words.size()
                && words.token(rest).attached()
                && words.token(rest).written().length() <= SYLLABLE
                && words.is(rest + 1, PartOfSpeech.PROPER_NOUN)
                && !words.token(rest + 1).attached()
                && !words.isListed(rest);
    }

    /// A name that begins with "و", cut like a conjunction, which cannot stand behind a title:
    /// "البروفسور" + "و" + "يدي". The token is one of the two.
    private boolean isBehindTitle(int start, int at) {
        int and = at == start ? at : at - 1;
        return and == start
                && words.isAnd(and)
                && words.end(and - 1, WordClass.HONORIFIC) == and
                && and + 1 < words.size()
                && words.token(and + 1).attached()
                && !words.token(and + 1).definite()
                && !words.isListed(and + 1);
    }
}
