package org.liqa.extract.phrase;

import org.liqa.analyse.PartOfSpeech;
import org.liqa.analyse.Token;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.PhraseIndex.Found;
import org.liqa.lexicon.WordClass;

/// Reads names of persons by their form: proper nouns, chains of "بن", family names with the
/// article.
final class NameReader {
    private static final int LONGEST = 12;
    private final Words words;
    private final CutNames cut;
    private final NameShapes shapes;

    NameReader(Words words) {
        this.words = words;
        this.cut = new CutNames(words);
        this.shapes = new NameShapes(words);
    }

    /// The end of the name that begins here; the start itself if none does.
    ///
    /// @param expected whether an office or honorific stands before, so that a rare word is likely
    ///   a name too
    int end(int start, boolean expected) {
        int known = words.known(start, Known.Kind.PERSON).map(Found::end).orElse(start);
        if (!expected && known == start && !startsName(start)) {
            return start;
        }
        int end = start;
        while (end < words.size() && end - start < LONGEST && isPart(start, end, expected)) {
            end++;
        }
        while (end > start
                && words.is(end - 1, WordClass.NAME_PART)
                && !words.is(end - 1, PartOfSpeech.PROPER_NOUN)) {
            end--;
        }
        return Math.max(end, known);
    }

    private boolean startsName(int start) {
        return words.is(start, PartOfSpeech.PROPER_NOUN)
                        && words.placeOrBody(start) == start
                        && !shapes.isLikePlace(start)
                || words.is(start, WordClass.NAME_PART)
                        && words.is(start + 1, PartOfSpeech.PROPER_NOUN)
                || words.isNameElsewhere(start)
                        && words.token(start).tag().isNominal()
                        && (words.token(start).definite()
                                || words.gazetteer().isInPersonName(words.token(start).normal())
                                        && !words.isListed(start))
                || words.size() > start
                        && words.gazetteer().isPersonalName(words.token(start).normal())
                        && (isPart(start, start + 1, true) || isFamilyNameAlone(start));
    }

    /// "السيسي", "ترامب": a name that is no everyday word, whatever the tagger takes it for.
    private boolean isFamilyNameAlone(int at) {
        Token token = words.token(at);
        boolean alone = !token.attached() || words.isAnd(at - 1);
        return alone
                && (token.definite() && token.tag().isNominal() || token.tag().isVerb())
                && words.gazetteer().isInPersonName(token.normal())
                && words.forms(at).isEmpty()
                && words.placeOrBody(at) == at
                && words.demonym(at).isEmpty();
    }

    /// "رئيس المجلس سلطان البركاني": a first name that is also an office, before a family name.
    boolean isLikeOffice(int at) {
        return words.is(at, WordClass.OFFICE)
                && !words.token(at).definite()
                && words.gazetteer().mayBePersonalName(words.token(at).normal())
                && at + 1 < words.size()
                && !words.token(at + 1).attached()
                && words.placeOrBody(at + 1) == at + 1
                && (words.is(at + 1, PartOfSpeech.PROPER_NOUN)
                        || words.gazetteer().isPersonalName(words.token(at + 1).normal()));
    }

    private boolean isPart(int start, int at, boolean expected) {
        if (at >= words.size()) {
            return false;
        }
        Token token = words.token(at);
        boolean first = at == start;
        if (!first && startsAnother(start, at)) {
            return false;
        }
        if (first && (expected && shapes.isVerbLikeName(at) || isFamilyNameAlone(at))) {
            return true;
        }
        if (cut.isPiece(start, at, expected) || !first && shapes.isEndOfCompound(at)) {
            return true;
        }
        boolean owned = // names take no pronoun: "محمد السعيد" + "قوله"
                !first && token.tag() == PartOfSpeech.NOUN && words.isSuffix(at + 1);
        if (words.is(at, WordClass.NAME_PART)
                && (first || !token.attached())
                && shapes.isWithin(at)) {
            return true;
        }
        if (owned
                || !first && token.attached()
                || token.tag().isVerb() && !words.gazetteer().isPersonalName(token.normal())) {
            return false;
        }
        boolean sure =
                token.tag() == PartOfSpeech.PROPER_NOUN
                                && words.gazetteer().isPersonalName(token.normal())
                        || !first
                                && words.is(at - 1, WordClass.NAME_PART)
                                && token.tag().isNominal();
        boolean titled = // "الشيخ صباح السالم", not "الشيخ صباح اليوم"
                first
                        && expected
                        && words.is(at - 1, WordClass.HONORIFIC)
                        && words.gazetteer().isInPersonName(token.normal())
                        && !words.is(at + 1, WordClass.COMMON);
        boolean chained = // "صادق بن سالم"
                token.tag() == PartOfSpeech.PROPER_NOUN && words.is(at + 1, WordClass.NAME_PART);
        boolean listed = // "وزيرة الثقافة وسام الهرماسي"
                first
                        && expected
                        && token.tag().isNominal()
                        && !words.is(at, WordClass.COMMON)
                        && words.gazetteer().mayBePersonalName(token.normal())
                        && isFollowedByName(at);
        if (first && expected && isLikeOffice(at)
                || listed && !words.is(at, WordClass.OFFICE) && !words.is(at, WordClass.HONORIFIC)
                || titled
                || chained && expected
                || sure && (!first || !words.is(at, WordClass.OFFICE))) {
            return true;
        }
        if (words.is(at, WordClass.COMMON)
                || words.is(at, WordClass.HONORIFIC)
                || words.is(at, WordClass.OFFICE)
                || !words.forms(at).isEmpty()) {
            return false;
        }
        boolean personal =
                words.gazetteer().isPersonalName(token.normal())
                        || words.gazetteer().isInPersonName(token.normal())
                        || words.isNameElsewhere(at)
                        || expected
                                && words.gazetteer().mayBePersonalName(token.normal())
                                && (!first || isFollowedByName(at));
        boolean afterPart = !first && words.is(at - 1, WordClass.NAME_PART);
        boolean inName = !first || expected;
        boolean second = expected && at == start + 1;
        if (words.placeOrBody(at) > at
                && !afterPart
                && !(personal && inName)
                && !(second && token.tag() == PartOfSpeech.PROPER_NOUN && shapes.isOnlyPlace(at))) {
            return false;
        }
        return switch (token.tag()) {
            case PROPER_NOUN -> true;
            case NOUN ->
                    personal
                            || afterPart
                            || inName
                                    && (first
                                            ? token.definite() || isFollowedByName(at)
                                            : second && token.definite()
                                                    || isRareFamilyName(start, at)
                                                    || expected && shapes.isBehindServant(at));
            case ADJECTIVE ->
                    first && expected && shapes.isBehindHonorific(at) && token.definite()
                            || first && expected && shapes.isApart(at) && isFollowedByName(at)
                            || second
                                    && token.definite()
                                    && words.gazetteer().isPersonalName(words.token(start).normal())
                            || words.demonym(at).isEmpty()
                                    && (personal && inName
                                            || afterPart
                                            || second
                                            || !first && token.definite());
            case VERB_PAST, VERB_PRESENT, VERB_PASSIVE, OTHER -> personal && inName;
            case PREPOSITION,
                    CONJUNCTION,
                    PRONOUN,
                    RELATIVE,
                    DEMONSTRATIVE,
                    PARTICLE,
                    ADVERB,
                    NUMBER,
                    PUNCTUATION ->
                    false;
        };
    }

    /// Whether a first name begins another name, behind a family name with the article: "استقبل …
    /// أحمد النجاري سامي خالد".
    private boolean startsAnother(int start, int at) {
        Token before = words.token(at - 1);
        boolean family =
                at - 1 > start
                        && before.definite()
                        && before.normal().endsWith("ي")
                        && !words.is(at - 2, WordClass.NAME_PART);
        boolean known = // the first name of somebody known, behind the whole name of another
                words.known(start, Known.Kind.PERSON).filter(found -> found.end() == at).isPresent()
                        && words.known(at, Known.Kind.PERSON)
                                .filter(found -> found.end() > at + 1)
                                .isPresent();
        boolean given =
                words.is(at, PartOfSpeech.PROPER_NOUN)
                        && !words.token(at).definite()
                        && !words.is(at, WordClass.NAME_PART)
                        && words.gazetteer().isPersonalName(words.token(at).normal())
                        && words.is(at + 1, PartOfSpeech.PROPER_NOUN);
        return known || family && given;
    }

    /// Whether a noun that no list knows can end a name: behind one that is not complete, without
    /// the endings of common plurals.
    private boolean isRareFamilyName(int start, int at) {
        Token token = words.token(at);
        boolean complete =
                words.known(start, Known.Kind.PERSON)
                        .filter(found -> found.end() <= at)
                        .isPresent();
        boolean plural =
                token.normal().endsWith("ات")
                        || token.definite()
                                && (token.normal().endsWith("ين") || token.normal().endsWith("ون"));
        boolean family = words.isNameElsewhere(start) && !words.is(start - 1, WordClass.HONORIFIC);
        boolean thing = // "كمال بوزيان" + "نسخة"
                at > start + 1 && !token.definite() && token.written().endsWith("ة");
        return !complete
                && !plural
                && !thing
                && !family
                && !(token.definite() && words.token(at - 1).definite());
    }

    private boolean isFollowedByName(int at) {
        return words.is(at + 1, PartOfSpeech.PROPER_NOUN)
                        && (words.placeOrBody(at + 1) == at + 1 || !words.is(at, PartOfSpeech.NOUN))
                || words.is(at + 1, WordClass.NAME_PART)
                || at + 1 < words.size()
                        && !words.token(at + 1).attached()
                        && !words.is(at + 1, WordClass.OFFICE)
                        && (words.gazetteer().mayBePersonalName(words.token(at + 1).normal())
                                || shapes.isFamilyName(at + 1));
    }

    /// Whether the token looks like a name by itself.
    boolean isAhead(int at) {
        return words.is(at, PartOfSpeech.PROPER_NOUN)
                || at < words.size() && words.gazetteer().isPersonalName(words.token(at).normal());
    }
}
