package org.liqa.extract.phrase;

import org.liqa.analyse.PartOfSpeech;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.PhraseIndex.Found;
import org.liqa.lexicon.WordClass;

/// Finds where the name of an office ends, with all that it is the office of.
final class OfficeComplements {
    private final Words words;
    private final Phrases phrases;

    OfficeComplements(Words words) {
        this.words = words;
        this.phrases = new Phrases(words);
    }

    /// "الوزير المكلف بالشؤون الإفريقية": what somebody is in charge of.
    int entrusted(int end) {
        int from = words.end(end, WordClass.ENTRUSTED);
        if (from == end || from >= words.size() || !words.token(from).tag().isNominal()) {
            return end;
        }
        int charge = accredited(phrases.coordinated(phrases.adjectives(phrases.chain(from + 1))));
        return words.is(charge, WordClass.OFFICE_LINK) && isOutsideBeforeName(charge + 1)
                ? charge + 2
                : charge;
    }

    /// The end of what an office is the office of.
    ///
    /// @param head index behind the noun for the office
    /// @param from index behind its known name
    int complement(int start, int head, int from) {
        boolean open = // "المتحدث باسم"
                from > head && !words.token(from - 1).definite();
        int end =
                Math.max(
                        from,
                        words.token(start).definite() && !open
                                ? phrases.adjectives(from)
                                : Math.max(phrases.chain(head), phrases.chain(from)));
        end = phrases.adjectives(end);
        if (isOfSeveral(start, end)) {
            return end;
        }
        end = phrases.coordinated(end);
        int further = prepositional(start, end);
        while (further > end) {
            end = phrases.coordinated(accredited(bodies(start, further)));
            further = prepositional(start, end);
        }
        return end;
    }

    /// "وزيرا الخارجية المصري واليوناني": whether each adjective tells of whom another holder is.
    private boolean isOfSeveral(int start, int end) {
        boolean several =
                words.form(start, WordClass.OFFICE)
                        .filter(form -> form.number() != Form.Number.SINGULAR)
                        .isPresent();
        return several
                && words.demonym(end - 1).isPresent()
                && words.isAnd(end)
                && words.demonym(end + 1).isPresent();
    }

    /// "سفير … لدى إيطاليا ومالطا الدكتور …": a second state or body that a name follows.
    private int accredited(int end) {
        int second = words.isAnd(end) ? words.placeOrBody(end + 1) : end;
        boolean named =
                words.is(second, WordClass.HONORIFIC) || words.is(second, PartOfSpeech.PROPER_NOUN);
        return second > end + 1 && named ? second : end;
    }

    /// "مندوب تونس لدى اليونسكو ومنظمة الصحة العالمية": more bodies where an envoy is posted.
    private int bodies(int start, int end) {
        int body =
                words.is(start, WordClass.ENVOY) && words.isAnd(end)
                        ? words.known(end + 1, Known.Kind.ORGANIZATION).map(Found::end).orElse(end)
                        : end;
        return body > end ? bodies(start, body) : end;
    }

    /// "الأمين العام لـ…", "سفير … لدى …", "وزير … بحكومة …".
    private int prepositional(int start, int end) {
        int next = end + 1;
        if (!words.is(end, WordClass.OFFICE_LINK)
                || next >= words.size()
                || !isOfficeComplement(start, end)) {
            return end;
        }
        int known = words.placeOrBody(next);
        return Math.max(
                known > next ? phrases.adjectives(known) : known,
                known > next && words.token(next).definite() ? known : phrases.chain(next + 1));
    }

    private boolean isOfficeComplement(int start, int preposition) {
        int next = preposition + 1;
        boolean body =
                words.is(next, WordClass.ORGANIZATION)
                        || words.known(next, Known.Kind.ORGANIZATION).isPresent()
                        || words.known(next, Known.Kind.STATE).isPresent();
        boolean nominal =
                words.token(next).tag() == PartOfSpeech.NOUN
                        && !words.is(next, WordClass.COMMON)
                        && !words.is(next, WordClass.SITE);
        boolean toPerson = words.is(next, WordClass.OFFICE) || words.is(next, WordClass.HONORIFIC);
        if (isPlaceBeforeName(next) || isOutsideBeforeName(next)) {
            return true;
        }
        return switch (words.token(preposition).normal()) {
            case "ل" ->
                    body && !(isState(next) && !words.is(start, WordClass.ENVOY))
                            || nominal
                                    && (words.token(next).definite()
                                            || phrases.chain(next + 1) > next + 1)
                                    && !words.is(next, WordClass.DURING)
                                    && (!toPerson
                                            || words.is(start, WordClass.ENVOY)
                                            || words.is(start, WordClass.DEPUTY));
            case "ب" ->
                    body && !isState(next) && !isLed(next)
                            || words.is(start, WordClass.ENVOY) && body;
            case "لدي" ->
                    words.is(start, WordClass.ENVOY)
                            || words.is(next, WordClass.OFFICE)
                            || isState(next);
            case "الي" -> isPosted(start, next, body) && !isGoal(start, next);
            default -> isPosted(start, next, body);
        };
    }

    private boolean isPosted(int start, int at, boolean body) {
        return words.is(start, WordClass.ENVOY)
                && (body
                        || words.token(at).definite()
                        || words.known(at, Known.Kind.PLACE).isPresent());
    }

    /// "زيارة المبعوث الأميركي إلى بيروت": whether the noun before the office is what goes there,
    /// since no name follows.
    private boolean isGoal(int start, int at) {
        boolean construct =
                start > 0
                        && words.is(start - 1, PartOfSpeech.NOUN)
                        && !words.token(start - 1).definite();
        return construct && !isNameAhead(words.placeOrBody(at));
    }

    /// "وزراء المالية برئاسة وزير …": who leads them.
    private boolean isLed(int at) {
        return words.is(at + 1, WordClass.OFFICE) || words.is(at + 1, WordClass.HONORIFIC);
    }

    /// Whether a state is named, which one travels to ("زيارة الوزيرة الفرنسية لتونس") or is posted
    /// in.
    private boolean isState(int at) {
        return words.known(at, Known.Kind.STATE).isPresent();
    }

    /// "وزير المغاربة المقيمين بالخارج فلان": a noun behind an adjective and before the holder's
    /// name.
    private boolean isOutsideBeforeName(int at) {
        return words.is(at, PartOfSpeech.NOUN)
                && words.token(at).definite()
                && (words.is(at - 2, PartOfSpeech.ADJECTIVE) || words.is(at - 1, WordClass.POSTED))
                && !words.is(at, WordClass.HONORIFIC)
                && !words.is(at, WordClass.OFFICE)
                && !words.is(at, WordClass.SITE)
                && !words.is(at, WordClass.COMMON)
                && isNameAhead(words.isComma(at + 1) ? at + 2 : at + 1);
    }

    private boolean isNameAhead(int at) {
        return words.is(at, WordClass.HONORIFIC) || words.is(at, PartOfSpeech.PROPER_NOUN);
    }

    /// "مدير الجامعة بجاكرتا البروفسور …": a place between an office and its holder's name.
    private boolean isPlaceBeforeName(int at) {
        int end = words.known(at, Known.Kind.PLACE).map(Found::end).orElse(at);
        return end > at
                && (words.is(end, WordClass.HONORIFIC)
                        || words.is(end, PartOfSpeech.PROPER_NOUN)
                                && words.known(end).stream()
                                        .noneMatch(
                                                found -> found.value().kind() == Known.Kind.PLACE));
    }
}
