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

    NameReader(Words words) {
        this.words = words;
        this.cut = new CutNames(words);
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
                        && !isLikePlace(start)
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

    /// "رئيس المجلس سلطان البركاني": a first name that is also an office, before a family name.
    boolean isLikeOffice(int at) {
        return words.is(at, WordClass.OFFICE)
                && !words.token(at).definite()
                && words.gazetteer().isPersonalName(words.token(at).normal())
                && at + 1 < words.size()
                && !words.token(at + 1).attached()
                && words.placeOrBody(at + 1) == at + 1
                && (words.is(at + 1, PartOfSpeech.PROPER_NOUN)
                        || words.gazetteer().isPersonalName(words.token(at + 1).normal()));
    }

    /// "اليرزة": a word in ـة with the article that nobody is known by is rather a place.
    private boolean isLikePlace(int at) {
        String normal = words.token(at).normal();
        return words.token(at).definite()
                && words.token(at).written().endsWith("ة")
                && !words.isNameElsewhere(at)
                && !words.gazetteer().isPersonalName(normal)
                && !words.gazetteer().isInPersonName(normal);
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
        if (first && expected && isVerbLikeName(at)) {
            return true;
        }
        if (cut.isPiece(start, at, expected) || !first && isEndOfCompound(at)) {
            return true;
        }
        boolean owned = // names take no pronoun: "محمد السعيد" + "قوله"
                !first && token.tag() == PartOfSpeech.NOUN && words.isSuffix(at + 1);
        if (owned
                || !first && token.attached()
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
        if (first && expected && isLikeOffice(at)
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

    /// Whether a rare foreign name is taken for a verb: behind an office, before another name,
    /// where the clause has its verb already.
    private boolean isVerbLikeName(int at) {
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

    /// "عبد الفتاح البشرى": a noun with the article that ends a name with "عبد".
    private boolean isBehindServant(int at) {
        return words.token(at).definite()
                && words.token(at).tag() == PartOfSpeech.NOUN
                && words.is(at - 2, WordClass.NAME_PART);
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

    /// "صنع" + "الله": the end of a compound name.
    private boolean isEndOfCompound(int at) {
        return words.is(at, WordClass.NAME_END)
                && words.token(at - 1).tag().isNominal()
                && !words.token(at - 1).definite();
    }

    private boolean isOnlyPlace(int at) {
        return words.known(at).stream()
                .allMatch(
                        found -> found.value().kind() == Known.Kind.PLACE && found.end() == at + 1);
    }

    private boolean isFollowedByName(int at) {
        return words.is(at + 1, PartOfSpeech.PROPER_NOUN)
                || at + 1 < words.size()
                        && words.gazetteer().isPersonalName(words.token(at + 1).normal());
    }

    /// Whether the token looks like a name by itself.
    boolean isAhead(int at) {
        return words.is(at, PartOfSpeech.PROPER_NOUN)
                || at < words.size() && words.gazetteer().isPersonalName(words.token(at).normal());
    }
}
