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

    NameReader(Words words) {
        this.words = words;
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
                        && !isUncutPlace(start)
                || words.is(start, WordClass.NAME_PART)
                        && words.is(start + 1, PartOfSpeech.PROPER_NOUN)
                || words.isNameElsewhere(start)
                        && words.token(start).tag().isNominal()
                        && (words.token(start).definite()
                                || words.gazetteer().isInPersonName(words.token(start).normal())
                                        && !words.isListed(start))
                || words.size() > start
                        && words.gazetteer().isPersonalName(words.token(start).normal())
                        && isPart(start, start + 1, true);
    }

    private boolean isPart(int start, int at, boolean expected) {
        if (at >= words.size()) {
            return false;
        }
        Token token = words.token(at);
        boolean first = at == start;
        if (!first && (isCutName(at) || expected && isCutFamilyName(start, at))
                || isBehindTitle(start, at)
                || isCutChineseName(start, at)) {
            return true;
        }
        if (!first && token.attached()
                || token.tag().isVerb() && !words.gazetteer().isPersonalName(token.normal())) {
            return false;
        }
        if (words.is(at, WordClass.NAME_PART)) {
            return true;
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
        if (titled || chained && expected || sure && (!first || !words.is(at, WordClass.OFFICE))) {
            return true;
        }
        if (words.is(at, WordClass.COMMON)
                || words.is(at, WordClass.HONORIFIC)
                || words.is(at, WordClass.OFFICE)
                || words.isListed(at)) {
            return false;
        }
        boolean personal =
                words.gazetteer().isPersonalName(token.normal())
                        || words.gazetteer().isInPersonName(token.normal())
                        || words.isNameElsewhere(at);
        boolean afterPart = !first && words.is(at - 1, WordClass.NAME_PART);
        boolean inName = !first || expected;
        boolean second = expected && at == start + 1;
        if (words.placeOrBody(at) > at
                && !afterPart
                && !(personal && inName)
                && !(second && token.tag() == PartOfSpeech.PROPER_NOUN && isOnlyPlace(at))) {
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
                                                    || expected && isBehindServant(at));
            case ADJECTIVE ->
                    second
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
        return !complete
                && !plural
                && !family
                && !(token.definite() && words.token(at - 1).definite());
    }

    /// "عبد الفتاح البشرى": a noun with the article that ends a name with "عبد".
    private boolean isBehindServant(int at) {
        return words.token(at).definite()
                && words.token(at).tag() == PartOfSpeech.NOUN
                && words.is(at - 2, WordClass.NAME_PART);
    }

    /// A foreign name whose first letter looks like a clitic was cut: "ف" + "اوتيلاينين". The token
    /// is one of the two.
    private boolean isCutName(int at) {
        int clitic = words.is(at, WordClass.NAME_CLITIC) ? at : at - 1;
        return words.is(clitic, WordClass.NAME_CLITIC)
                && clitic + 1 < words.size()
                && words.token(clitic + 1).attached()
                && words.token(clitic + 1).tag().isNominal()
                && !words.token(clitic + 1).definite()
                && !words.isListed(clitic + 1);
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
                && !words.gazetteer().isPersonalName(words.token(rest).normal());
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

    /// "بليبيا": a place from which the segmenter has not cut the preposition.
    private boolean isUncutPlace(int at) {
        String normal = words.token(at).normal();
        return normal.startsWith("ب")
                && !words.gazetteer().isPersonalName(normal)
                && !words.gazetteer().isInPersonName(normal)
                && words.gazetteer().named(normal.substring(1)).stream()
                        .anyMatch(
                                known ->
                                        known.kind() == Known.Kind.STATE
                                                || known.kind() == Known.Kind.PLACE);
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

    private boolean isOnlyPlace(int at) {
        return words.known(at).stream()
                .allMatch(
                        found -> found.value().kind() == Known.Kind.PLACE && found.end() == at + 1);
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

    private boolean isFollowedByName(int at) {
        return words.is(at + 1, PartOfSpeech.PROPER_NOUN)
                || at + 1 < words.size()
                        && words.gazetteer().isPersonalName(words.token(at + 1).normal());
    }
}
