package org.liqa.extract.phrase;

import java.util.Optional;
import java.util.stream.IntStream;
import org.liqa.analyse.NormalForm;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.analyse.Token;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.PhraseIndex.Found;
import org.liqa.lexicon.WordClass;

/// Reads the names of offices: a head ("وزير", "الأمين العام"), what it is the office of, and of
/// which state or body.
final class OfficeReader {
    private final Words words;
    private final Phrases phrases;
    private final OfficeComplements complements;

    OfficeReader(Words words) {
        this.words = words;
        this.phrases = new Phrases(words);
        this.complements = new OfficeComplements(words);
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
        int named = complements.complement(start, Math.max(head, start + 1), from);
        int whole = complements.entrusted(named);
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

    /// "سفيرا لبلاده", "رئيسا": the accusative says what somebody becomes; with a noun behind it
    /// would be the dual.
    boolean isPredicate(int start) {
        Token head = words.token(start);
        int end = start + 1;
        return !head.definite()
                && head.normal().endsWith("ا")
                && words.form(start, WordClass.OFFICE)
                        .filter(form -> form.number() == Form.Number.DUAL)
                        .isPresent()
                && (end >= words.size()
                        || words.token(end).attached()
                        || !words.token(end).tag().isNominal() && !words.is(end, WordClass.ORIGIN)
                        || words.is(end, WordClass.POSTED));
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
