package org.liqa.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.PhraseIndex.Found;
import org.liqa.lexicon.WordClass;
import org.liqa.read.Span;

/// Reads phrases that stand for actors and places.
final class MentionReader {
    private final Words words;
    private final int sentence;
    private final Phrases phrases;
    private final OfficeReader offices;
    private final NameReader names;

    MentionReader(Words words, int sentence) {
        this.words = words;
        this.sentence = sentence;
        this.phrases = new Phrases(words);
        this.offices = new OfficeReader(words);
        this.names = new NameReader(words);
    }

    /// A mention and the token behind it.
    record Read(Mention mention, int end) {}

    /// The mention that begins at this token.
    Optional<Read> at(int start) {
        return collective(start)
                .or(() -> knownBody(start))
                .or(() -> person(start))
                .or(() -> body(start))
                .or(() -> group(start))
                .or(() -> site(start))
                .or(() -> knownPlace(start));
    }

    private Optional<Read> collective(int start) {
        int sides = words.end(start, WordClass.BOTH_SIDES);
        if (sides > start) {
            int end = phrases.adjectives(sides);
            return Optional.of(
                    new Read(simple(Mention.Kind.BOTH_SIDES, start, end, List.of()), end));
        }
        int states = words.end(start, WordClass.BOTH_STATES);
        return states > start
                ? Optional.of(
                        new Read(
                                simple(Mention.Kind.BOTH_STATES, start, states, List.of()), states))
                : Optional.empty();
    }

    private Mention simple(Mention.Kind kind, int start, int end, List<Known> known) {
        Span span = words.span(start, end);
        Optional<Span> name =
                kind == Mention.Kind.GROUP
                                || kind == Mention.Kind.BOTH_SIDES
                                || kind == Mention.Kind.BOTH_STATES
                        ? Optional.empty()
                        : Optional.of(span);
        return new Mention(
                kind,
                span,
                sentence,
                name,
                List.of(),
                known,
                state(start, end),
                Form.Number.SINGULAR);
    }

    private Optional<String> state(int start, int end) {
        for (int i = start; i < end; i++) {
            Optional<Known> state = words.demonym(i);
            if (state.isPresent()) {
                return state.map(Known::iri);
            }
        }
        return Optional.empty();
    }

    private Optional<Read> knownBody(int start) {
        Optional<Found<Known>> body = words.known(start, Known.Kind.ORGANIZATION);
        Optional<Found<Known>> longest = words.known(start).stream().findFirst();
        if (body.isEmpty() || longest.get().end() > body.get().end()) {
            return Optional.empty();
        }
        int end = phrases.adjectives(body.get().end());
        List<Known> known = end == body.get().end() ? List.of(body.get().value()) : List.of();
        return Optional.of(new Read(simple(Mention.Kind.ORGANIZATION, start, end, known), end));
    }

    private Optional<Read> person(int start) {
        List<Office> held = new ArrayList<>();
        int end = leading(start, held);
        boolean titled = end > start;
        int nameStart =
                titled
                                && !held.isEmpty()
                                && (words.isComma(end))
                                && names.end(end + 1, true) > end + 1
                                && isNameAhead(end + 1)
                        ? end + 1
                        : end;
        int nameEnd = names.end(nameStart, titled);
        Optional<Span> name = Optional.empty();
        if (nameEnd > nameStart) {
            name = Optional.of(words.span(nameStart, nameEnd));
            end = trailing(nameEnd, held);
        } else if (held.isEmpty()) {
            return Optional.empty();
        }
        Form.Number number =
                name.isPresent() || held.isEmpty()
                        ? Form.Number.SINGULAR
                        : held.getFirst().number();
        List<Known> known = name.map(span -> persons(nameStart, nameEnd)).orElse(List.of());
        Mention mention =
                new Mention(
                        Mention.Kind.PERSON,
                        words.span(start, end),
                        sentence,
                        name,
                        held,
                        known,
                        state(start, end),
                        number);
        return Optional.of(new Read(mention, end));
    }

    /// "… نظيريه الأمريكي … والسعودي …": an adjective and a name that share the office of the
    /// mention before.
    Optional<Read> likewise(int start, Mention before) {
        Optional<Known> state = words.demonym(start);
        if (state.isEmpty()
                || before.offices().isEmpty()
                || !words.token(start).definite()
                || names.end(start + 1, true) == start + 1) {
            return Optional.empty();
        }
        int nameEnd = names.end(start + 1, true);
        Office shared =
                new Office(
                        words.span(start, start + 1),
                        before.offices().getFirst().office(),
                        state.map(Known::iri),
                        Form.Number.SINGULAR,
                        before.offices().getFirst().counterpart());
        Mention mention =
                new Mention(
                        Mention.Kind.PERSON,
                        words.span(start, nameEnd),
                        sentence,
                        Optional.of(words.span(start + 1, nameEnd)),
                        List.of(shared),
                        persons(start + 1, nameEnd),
                        state.map(Known::iri),
                        Form.Number.SINGULAR);
        return Optional.of(new Read(mention, nameEnd));
    }

    private boolean isNameAhead(int at) {
        return words.is(at, PartOfSpeech.PROPER_NOUN)
                || at < words.size() && words.gazetteer().isPersonalName(words.token(at).normal());
    }

    /// Honorifics and offices before a name.
    private int leading(int start, List<Office> held) {
        int end = start;
        boolean more = true;
        while (more && end < words.size()) {
            int honorific = honorific(end);
            Optional<OfficeReader.Read> office = offices.at(end);
            if (office.isPresent() && office.get().end() >= honorific) {
                held.add(office.get().office());
                end = office.get().end();
            } else if (honorific > end) {
                end = honorific;
            } else {
                more = false;
            }
        }
        return end;
    }

    private int honorific(int at) {
        int end = words.end(at, WordClass.HONORIFIC);
        if (end > at && words.isSuffix(end)) {
            end++;
        }
        boolean abbreviation = end > at && words.token(at).written().length() == 1;
        if (abbreviation
                && (words.token(at).attached()
                        || !words.is(end, PartOfSpeech.PUNCTUATION) && !isNameAhead(end))) {
            return at;
        }
        boolean stop = abbreviation && words.is(end, PartOfSpeech.PUNCTUATION);
        return stop ? end + 1 : end;
    }

    /// Offices behind a name, as far as no other name follows them.
    private int trailing(int nameEnd, List<Office> held) {
        int end = nameEnd;
        List<Office> found = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int at = nameEnd;
        boolean more = true;
        while (more) {
            int next = words.isComma(at) || isOpening(at) ? at + 1 : at;
            Optional<OfficeReader.Read> office =
                    next < words.size() ? offices.at(next) : Optional.empty();
            more = office.isPresent() && !office.get().office().counterpart();
            if (more) {
                found.add(office.get().office());
                at = office.get().end();
                ends.add(at);
            }
        }
        int afterComma = words.isComma(at) ? at + 1 : at;
        boolean otherName =
                !found.isEmpty()
                        && (isNameAhead(at)
                                || words.is(at, WordClass.HONORIFIC)
                                || afterComma > at
                                        && isNameAhead(afterComma)
                                        && found.getLast().of().isPresent());
        int kept = otherName ? found.size() - 1 : found.size();
        if (kept > 0) {
            held.addAll(found.subList(0, kept));
            end = ends.get(kept - 1);
        }
        return end;
    }

    private boolean isOpening(int at) {
        return words.is(at, PartOfSpeech.PUNCTUATION)
                && (words.token(at).normal().equals("-") || words.token(at).normal().equals("("));
    }

    private List<Known> persons(int start, int end) {
        return words.known(start).stream()
                .filter(found -> found.end() == end && found.value().kind() == Known.Kind.PERSON)
                .map(Found::value)
                .toList();
    }

    private Optional<Read> body(int start) {
        int head = words.end(start, WordClass.ORGANIZATION);
        if (head == start) {
            return Optional.empty();
        }
        int end = words.token(start).definite() ? phrases.adjectives(head) : phrases.chain(head);
        end = phrases.coordinated(phrases.adjectives(end));
        return Optional.of(new Read(simple(Mention.Kind.ORGANIZATION, start, end, List.of()), end));
    }

    private Optional<Read> group(int start) {
        int head = words.end(start, WordClass.GROUP);
        if (head == start) {
            return Optional.empty();
        }
        int from =
                words.is(head - 1, PartOfSpeech.PREPOSITION) && head < words.size()
                        ? head + 1
                        : head;
        int end = words.token(start).definite() ? phrases.adjectives(from) : phrases.chain(from);
        end = phrases.coordinated(end);
        return Optional.of(new Read(simple(Mention.Kind.GROUP, start, end, List.of()), end));
    }

    private Optional<Read> site(int start) {
        int head = Math.max(words.end(start, WordClass.SITE), words.end(start, WordClass.LOCALITY));
        Optional<Found<Known>> named = words.known(start).stream().findFirst();
        if (head == start || named.isPresent() && named.get().end() > head) {
            return Optional.empty();
        }
        Optional<Found<Known>> known =
                words.is(start, WordClass.LOCALITY)
                        ? words.known(head).stream()
                                .filter(found -> found.value().kind() == Known.Kind.PLACE)
                                .findFirst()
                        : Optional.empty();
        int end = known.map(Found::end).orElseGet(() -> phrases.adjectives(phrases.chain(head)));
        if (end == head && !words.token(start).definite()) {
            return Optional.empty();
        }
        Mention mention =
                simple(Mention.Kind.PLACE, start, end, known.map(Found::value).stream().toList());
        return Optional.of(new Read(mention, end));
    }

    private Optional<Read> knownPlace(int start) {
        List<Found<Known>> found =
                words.known(start).stream()
                        .filter(
                                thing ->
                                        thing.value().kind() == Known.Kind.STATE
                                                || thing.value().kind() == Known.Kind.PLACE)
                        .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int end = found.getFirst().end();
        List<Known> known =
                found.stream().filter(thing -> thing.end() == end).map(Found::value).toList();
        boolean state = known.stream().anyMatch(thing -> thing.kind() == Known.Kind.STATE);
        return Optional.of(
                new Read(
                        simple(state ? Mention.Kind.STATE : Mention.Kind.PLACE, start, end, known),
                        end));
    }
}
