package org.liqa.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.WordClass;
import org.liqa.read.Span;

/// Reads persons: honorifics, offices and names in any order that Arabic allows.
final class PersonReader {
    private static final Set<String> OPENINGS = Set.of("-", "(", "\"");
    private final Words words;
    private final int sentence;
    private final OfficeReader offices;
    private final NameReader names;
    private final SharedOffices shared;

    PersonReader(Words words, int sentence) {
        this.words = words;
        this.sentence = sentence;
        this.offices = new OfficeReader(words);
        this.names = new NameReader(words);
        this.shared = new SharedOffices(words, sentence);
    }

    Optional<MentionReader.Read> person(int start) {
        List<Office> held = new ArrayList<>();
        int end = leading(start, held);
        boolean titled = end > start;
        int nameStart =
                titled
                                && !held.isEmpty()
                                && (words.isComma(end) || isOpening(end))
                                && names.end(end + 1, true) > end + 1
                                && names.isAhead(end + 1)
                        ? end + 1
                        : !held.isEmpty() && words.isComma(end) ? titled(end + 1, end) : end;
        int nameEnd = names.end(nameStart, titled);
        Optional<Span> name = Optional.empty();
        if (nameEnd > nameStart) {
            name = Optional.of(words.span(nameStart, nameEnd));
            end = trailing(nameEnd, held, words.persons(nameStart, nameEnd).stream().findFirst());
        } else if (held.isEmpty()) {
            return Optional.empty();
        }
        boolean several = name.isEmpty() && held.getFirst().number() != Form.Number.SINGULAR;
        if (several && !shared.isFirstOfSeveral(end)) {
            return Optional.empty();
        }
        int last = end;
        Form.Number number =
                name.isPresent() || held.isEmpty() || several
                        ? Form.Number.SINGULAR
                        : held.getFirst().number();
        List<Known> known = name.map(span -> words.persons(nameStart, nameEnd)).orElse(List.of());
        Mention mention =
                new Mention(
                        Mention.Kind.PERSON,
                        words.span(start, end),
                        sentence,
                        name,
                        held,
                        known,
                        words.demonym(start, nameStart)
                                .or(() -> words.demonym(Math.max(nameStart, nameEnd), last)),
                        number);
        return Optional.of(new MentionReader.Read(mention, end));
    }

    /// Where a name begins behind an honorific that repeats whose office it is: "السيد رئيس
    /// الجمهورية، السيد فلان،". Not if an office follows the name, which then is another's.
    private int titled(int at, int otherwise) {
        int name = at;
        while (honorific(name) > name) {
            name = honorific(name);
        }
        int end = name > at && names.isAhead(name) ? names.end(name, true) : name;
        int next = words.isComma(end) ? end + 1 : end;
        boolean alone = end > name && offices.at(name).isEmpty() && offices.at(next).isEmpty();
        return alone ? name : otherwise;
    }

    /// Honorifics and offices before a name.
    private int leading(int start, List<Office> held) {
        int end = start;
        boolean more = true;
        while (more && end < words.size()) {
            int honorific = honorific(end);
            Optional<OfficeReader.Read> office = offices.at(end);
            if (offices.isPredicate(end)
                    || !held.isEmpty() && names.isLikeOffice(end)
                    || words.is(end + 1, WordClass.NAME_PART)
                            && words.known(end + 1).isEmpty()
                            && !words.token(end).definite()) {
                more = false; // "سفيرا لبلاده"; "مساعد بن محمد": a name, not an assistant
            } else if (office.isPresent()
                    && isAnothers(start, end, office.get().end(), office.get().office(), held)) {
                more = false;
            } else if (office.isPresent() && office.get().end() >= honorific) {
                held.add(office.get().office());
                end = office.get().end();
            } else if (honorific > end) {
                end = honorific;
            } else if (isSecondOffice(start, end, held)) {
                end++;
            } else {
                more = false;
            }
        }
        return end;
    }

    /// Whether an office is another person's than those before it: "الرئيس المصري نظيره التركي",
    /// "وزير الخارجية القطري وزير الدفاع التركي".
    private boolean isAnothers(int start, int at, int end, Office office, List<Office> held) {
        boolean envoy = // of one state, in another
                words.is(start, WordClass.ENVOY) && !words.is(at, WordClass.ENVOY);
        return !held.isEmpty()
                && (office.counterpart()
                        || words.isSuffix(end - 1) // "رئيس الجمهورية وزير خارجيته"
                        || office.number() != Form.Number.SINGULAR
                        || isSecond(start, at, end, office, held.getLast())
                        || isTwo(held.getLast(), office, at + 1)
                        || !envoy && isForeign(office, held, Optional.empty()));
    }

    /// "استقبل الأمين العام للرئاسة سفير اليونان", "وزير الخارجية وزير العدل التركي": an ambassador
    /// of a state behind another office, or twice the same office without a name.
    private boolean isSecond(int start, int at, int end, Office office, Office before) {
        boolean envoy =
                words.is(at, WordClass.ENVOY)
                        && !words.is(start, WordClass.ENVOY)
                        && !words.token(at).definite()
                        && state(office).isPresent();
        boolean alike =
                office.head().equals(before.head())
                        && !before.isBare()
                        && !office.isBare()
                        && !isNamed(end);
        return envoy || alike;
    }

    /// "أطلع المبعوث الرئيس": two titles with the article and nothing behind them, not even a name.
    private boolean isTwo(Office one, Office other, int end) {
        boolean different = one.isBare() && !one.head().equals(other.head());
        boolean foreign = // "هنأ الملك الرئيس الإيطالي"
                words.token(end - 1).definite() && words.demonym(end).isPresent();
        return different && (other.isBare() && names.end(end, true) == end || foreign);
    }

    /// Whether an office is of another state than those offices or than the known person.
    private boolean isForeign(Office office, List<Office> held, Optional<Known> known) {
        Optional<String> of = state(office);
        Stream<String> states =
                Stream.concat(
                        held.stream().flatMap(other -> other.of().stream()),
                        known.flatMap(Known::state).stream());
        return of.isPresent() && states.anyMatch(other -> !isWithin(other, of.get()));
    }

    /// Whether it is the state, or a body of the state.
    private boolean isWithin(String of, String state) {
        return of.equals(state)
                || words.gazetteer()
                        .known(of)
                        .flatMap(Known::state)
                        .filter(state::equals)
                        .isPresent();
    }

    private Optional<String> state(Office office) {
        return office.of()
                .filter(
                        of ->
                                words.gazetteer()
                                        .known(of)
                                        .filter(is -> is.kind() == Known.Kind.STATE)
                                        .isPresent());
    }

    /// Whether "and" joins a second office of one person: "نائب رئيس الوزراء ووزير الخارجية فلان",
    /// "الرئيس السابق وزعيم الحزب فلان". Behind a first office that one holds alone it would be
    /// another's.
    private boolean isSecondOffice(int start, int and, List<Office> held) {
        if (held.size() != 1 || !words.isAnd(and)) {
            return false;
        }
        boolean former = words.is(and - 1, WordClass.INCUMBENCY);
        boolean deputy = words.is(start, WordClass.DEPUTY);
        Optional<OfficeReader.Read> second = offices.at(and + 1);
        return (former || deputy) && second.filter(read -> isNamed(read.end())).isPresent();
    }

    /// Whether a name follows, perhaps behind an honorific.
    private boolean isNamed(int end) {
        int name = Math.max(end, honorific(end));
        return names.end(name, true) > name;
    }

    private int honorific(int at) {
        int end = words.end(at, WordClass.HONORIFIC);
        if (end > at + 1 && words.is(end - 1, WordClass.OFFICE)) {
            end--; // "دولة رئيس": the second word is the office
        }
        if (end > at && words.isSuffix(end)) {
            end++;
        }
        boolean abbreviation = end > at && words.token(at).written().length() == 1;
        if (abbreviation
                && (words.token(at).attached()
                        || !words.is(end, PartOfSpeech.PUNCTUATION) && !names.isAhead(end))) {
            return at;
        }
        boolean stop = abbreviation && words.is(end, PartOfSpeech.PUNCTUATION);
        return stop ? end + 1 : end;
    }

    /// Offices behind a name, as far as no other name follows them.
    private int trailing(int nameEnd, List<Office> held, Optional<Known> known) {
        int end = nameEnd;
        List<Office> found = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int at = nameEnd;
        boolean more = true;
        while (more) {
            int next = words.isComma(at) || isOpening(at) ? at + 1 : at;
            Optional<OfficeReader.Read> office =
                    next < words.size() ? offices.at(next) : Optional.empty();
            more =
                    office.isPresent()
                            && office.get().office().number() == Form.Number.SINGULAR
                            && !office.get().office().counterpart()
                            && (words.is(next, WordClass.ENVOY)
                                    || !isForeign(office.get().office(), held, known));
            if (more) {
                found.add(office.get().office());
                at = office.get().end();
                ends.add(at);
                at = words.is(next, WordClass.DEPUTY) && isUnnamed(at) ? at + 1 : at;
            }
        }
        int afterComma = words.isComma(at) ? at + 1 : at;
        boolean otherName =
                !found.isEmpty()
                        && (names.isAhead(at)
                                || words.is(at, WordClass.HONORIFIC)
                                || afterComma > at
                                        && names.isAhead(afterComma)
                                        && found.getLast().of().isPresent());
        int kept = otherName && !isOtherHolder(at, found) ? found.size() - 1 : found.size();
        if (kept > 0) {
            held.addAll(found.subList(0, kept));
            end = ends.get(kept - 1);
        }
        return end;
    }

    /// "فلان نائب رئيس الوزراء وزير الخارجية معالي فلان وزير …": whether the other who is named
    /// behind several offices has one of his own.
    private boolean isOtherHolder(int at, List<Office> found) {
        int name = honorific(at);
        int end = name > at ? names.end(name, true) : name;
        return found.size() > 1 && end > name && offices.at(end).isPresent();
    }

    /// "فلان نائب الحاكم ووزير الأشغال": whether "and" joins a second office that no name follows.
    private boolean isUnnamed(int and) {
        return words.isAnd(and)
                && offices.at(and + 1)
                        .filter(second -> second.office().number() == Form.Number.SINGULAR)
                        .map(OfficeReader.Read::end)
                        .filter(
                                end ->
                                        names.end(words.isComma(end) ? end + 1 : end, true)
                                                <= end + 1)
                        .filter(end -> !words.is(end, WordClass.HONORIFIC))
                        .isPresent();
    }

    private boolean isOpening(int at) {
        return words.is(at, PartOfSpeech.PUNCTUATION)
                && OPENINGS.contains(words.token(at).normal());
    }
}
