package org.liqa.extract.phrase;

import java.util.Optional;
import java.util.stream.IntStream;
import org.liqa.analyse.NormalForm;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.PhraseIndex.Found;
import org.liqa.lexicon.WordClass;

/// Reads the names of offices: a head ("وزير", "الأمين العام"), what it is the office of, and of
/// which state or body.
final class OfficeReader {
    private final Words words;
    private final Phrases phrases;

    OfficeReader(Words words) {
        this.words = words;
        this.phrases = new Phrases(words);
    }

    /// An office and the token behind it.
    record Read(Office office, int end) {}

    /// The office named from this token on.
    Optional<Read> at(int start) {
        int counterpart = words.end(start, WordClass.COUNTERPART);
        if (counterpart > start) {
            return Optional.of(counterpart(start, counterpart));
        }
        int head = words.end(start, WordClass.OFFICE);
        Optional<Found<Known>> known = known(start);
        int from = Math.max(head, known.map(Found::end).orElse(start));
        if (from == start || words.token(start).tag().isVerb()) {
            return Optional.empty();
        }
        from = ordinal(from);
        int named = complement(start, Math.max(head, start + 1), from);
        int whole = entrusted(named);
        int end = words.end(whole, WordClass.INCUMBENCY);
        Form.Number number =
                words.form(start, WordClass.OFFICE).map(Form::number).orElse(Form.Number.SINGULAR);
        Office office =
                new Office(
                        words.span(start, end),
                        head(start),
                        known.map(Found::value),
                        of(start, whole > named ? named : end)
                                .or(
                                        () ->
                                                known.map(found -> found.value().iri())
                                                        .flatMap(
                                                                words.gazetteer().offices()
                                                                        ::soleState)),
                        number,
                        standing(start, end),
                        false);
        return Optional.of(new Read(office, end));
    }

    /// "الوزير المكلف بالشؤون الإفريقية": what somebody is in charge of.
    private int entrusted(int end) {
        int from = words.end(end, WordClass.ENTRUSTED);
        return from > end && from < words.size() && words.token(from).tag().isNominal()
                ? accredited(phrases.coordinated(phrases.adjectives(phrases.chain(from + 1))))
                : end;
    }

    /// "الرئيس الأول": an ordinal is part of the office.
    private int ordinal(int end) {
        return words.is(end, PartOfSpeech.ADJECTIVE)
                        && words.is(end, WordClass.COMMON)
                        && words.token(end).definite()
                        && words.token(end - 1).definite()
                ? end + 1
                : end;
    }

    private Office.Standing standing(int start, int end) {
        if (IntStream.range(start, end).anyMatch(i -> words.is(i, WordClass.FORMER))) {
            return Office.Standing.FORMER;
        }
        boolean other =
                IntStream.range(start, end)
                        .anyMatch(
                                i ->
                                        words.is(i, WordClass.INCUMBENCY)
                                                && !words.is(i, WordClass.ENTRUSTED));
        return other ? Office.Standing.OTHER : Office.Standing.HOLDER;
    }

    /// The known office whose name begins here. A single word is the office of a state or body only
    /// where that follows: "الرئيس المصري", "رئيس مصر", not "رئيس بلدية مصرية".
    private Optional<Found<Known>> known(int start) {
        Optional<Found<Known>> listed = words.known(start, Known.Kind.OFFICE);
        int next = start + 1;
        if (listed.filter(found -> found.end() == next).isPresent()) {
            boolean alone = next >= words.size() || !words.token(next).tag().isNominal();
            return listed.filter(_ -> alone || isStateOrBody(next));
        }
        boolean title = words.is(start, WordClass.OFFICE) && words.token(start).definite();
        return listed.isPresent() || !title
                ? listed
                : words.demonym(next)
                        .flatMap(_ -> words.gazetteer().office(words.token(start).normal()))
                        .filter(this::isKind)
                        .map(office -> new Found<>(office, next));
    }

    /// Whether an office is a kind of another: what "وزير" alone is, its holder's ministry tells.
    private boolean isKind(Known office) {
        return words.gazetteer().offices().widening(office.iri()).size() > 1;
    }

    private boolean isStateOrBody(int at) {
        return words.demonym(at).isPresent() || words.placeOrBody(at) > at;
    }

    private String head(int start) {
        return NormalForm.withoutArticle(words.token(start).normal());
    }

    private Read counterpart(int start, int head) {
        int from = words.isSuffix(head) ? head + 1 : head;
        boolean nationality =
                words.demonym(from).isPresent() && words.token(from).definite(); // "نظيريه الروسي"
        int end = phrases.adjectives(nationality ? from + 1 : from);
        Form.Number number =
                words.form(start, WordClass.COUNTERPART)
                        .map(Form::number)
                        .orElse(Form.Number.SINGULAR);
        return new Read(
                new Office(
                        words.span(start, end),
                        head(start),
                        Optional.empty(),
                        of(start, end),
                        number,
                        Office.Standing.HOLDER,
                        true),
                end);
    }

    private int complement(int start, int head, int from) {
        int end =
                Math.max(
                        from,
                        words.token(start).definite()
                                ? phrases.adjectives(from)
                                : Math.max(phrases.chain(head), phrases.chain(from)));
        end = phrases.adjectives(end);
        end = phrases.coordinated(end);
        int further = prepositional(start, end);
        while (further > end) {
            end = phrases.coordinated(accredited(further));
            further = prepositional(start, end);
        }
        return end;
    }

    /// "سفير … لدى إيطاليا ومالطا الدكتور …": a second state or body that a name follows.
    private int accredited(int end) {
        int second = words.isAnd(end) ? words.placeOrBody(end + 1) : end;
        boolean named =
                words.is(second, WordClass.HONORIFIC) || words.is(second, PartOfSpeech.PROPER_NOUN);
        return second > end + 1 && named ? second : end;
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
                    body
                            || nominal
                                    && (words.token(next).definite()
                                            || phrases.chain(next + 1) > next + 1)
                                    && !words.is(next, WordClass.DURING)
                                    && (!toPerson || words.is(start, WordClass.ENVOY));
            case "ب" ->
                    body && !words.known(next, Known.Kind.STATE).isPresent()
                            || words.is(start, WordClass.ENVOY) && body;
            case "لدي" -> words.is(start, WordClass.ENVOY) || words.is(next, WordClass.OFFICE);
            default ->
                    words.is(start, WordClass.ENVOY)
                            && (body
                                    || words.token(next).definite()
                                    || words.known(next, Known.Kind.PLACE).isPresent());
        };
    }

    /// "وزير المغاربة المقيمين بالخارج فلان": a noun behind an adjective and before the holder's
    /// name.
    private boolean isOutsideBeforeName(int at) {
        return words.is(at, PartOfSpeech.NOUN)
                && words.token(at).attached()
                && words.token(at).definite()
                && words.is(at - 2, PartOfSpeech.ADJECTIVE)
                && !words.is(at, WordClass.SITE)
                && !words.is(at, WordClass.COMMON)
                && (words.is(at + 1, WordClass.HONORIFIC)
                        || words.is(at + 1, PartOfSpeech.PROPER_NOUN));
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

    /// The state or body that a phrase names, by adjective or by name; not the state where an envoy
    /// is sent: "سفير … لدى مصر".
    private Optional<String> of(int start, int end) {
        boolean envoy = words.is(start, WordClass.ENVOY);
        for (int i = start; i < end; i++) {
            boolean posted = envoy && words.is(i - 1, WordClass.POSTED);
            Optional<String> of = named(i, end, posted);
            if (of.isEmpty()) {
                of = words.demonym(i).map(Known::iri);
            }
            if (of.isPresent()) {
                return of;
            }
        }
        return Optional.empty();
    }

    private Optional<String> named(int i, int end, boolean posted) {
        return words.known(i).stream()
                .filter(found -> found.end() <= end)
                .map(Found::value)
                .filter(
                        known ->
                                known.kind() == Known.Kind.STATE && !posted
                                        || known.kind() == Known.Kind.ORGANIZATION)
                .map(Known::iri)
                .findFirst();
    }
}
