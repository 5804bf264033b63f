package org.liqa.extract.phrase;

import java.util.List;
import java.util.Optional;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.PhraseIndex.Found;
import org.liqa.lexicon.WordClass;

/// Reads those who share the office of the one before them, so that it is not said again.
final class SharedOffices {
    private final Words words;
    private final int sentence;
    private final NameReader names;
    private final Phrases phrases;

    SharedOffices(Words words, int sentence) {
        this.words = words;
        this.sentence = sentence;
        this.names = new NameReader(words);
        this.phrases = new Phrases(words);
    }

    /// "… نظيريه الأمريكي … والسعودي …", "وزراء خارجية مصر … والأردن …": an adjective or a state,
    /// and a name, that share the office of the mention before.
    Optional<MentionReader.Read> likewise(int start, Mention before) {
        Optional<Known> nation = words.demonym(start).filter(_ -> words.token(start).definite());
        Optional<Found<Known>> named = words.known(start, Known.Kind.STATE);
        Optional<Known> state = nation.or(() -> named.map(Found::value));
        if (before.offices().isEmpty()) {
            return Optional.empty();
        }
        Office first = before.offices().getFirst();
        boolean field = // "وزراء الكهرباء … والمالية …", who are of no Mali
                first.of().isEmpty() && !first.counterpart();
        Optional<MentionReader.Read> portfolio =
                state.isEmpty() || field ? portfolio(start, first) : Optional.empty();
        if (state.isEmpty() || portfolio.isPresent()) {
            return portfolio;
        }
        int stateEnd = nation.isPresent() ? start + 1 : named.get().end();
        int nameEnd = names.end(stateEnd, true);
        boolean several = first.counterpart() || first.number() != Form.Number.SINGULAR;
        boolean shared =
                nation.isPresent()
                        ? nameEnd > stateEnd || before.name().isEmpty() && several
                        : nameEnd > stateEnd && several && names.isAhead(stateEnd);
        return shared
                ? Optional.of(sharing(first, state.get(), start, stateEnd, nameEnd))
                : Optional.empty();
    }

    private MentionReader.Read sharing(
            Office first, Known state, int start, int stateEnd, int nameEnd) {
        Office shared =
                new Office(
                        words.span(start, stateEnd),
                        first.head(),
                        first.office(),
                        Optional.of(state.iri()),
                        first.number(),
                        Office.Standing.HOLDER,
                        first.counterpart());
        return holder(shared, Optional.of(state.iri()), start, stateEnd, nameEnd);
    }

    /// "وزراء الكهرباء محمد شاكر والبترول طارق الملا": another field of the same kind of office,
    /// with the name of who holds it.
    private Optional<MentionReader.Read> portfolio(int start, Office first) {
        int end = phrases.adjectives(start + 1);
        int nameEnd = names.end(end, true);
        boolean told =
                first.number() != Form.Number.SINGULAR
                        && !first.counterpart()
                        && words.token(start).definite()
                        && words.token(start).tag().isNominal()
                        && !words.is(start, WordClass.OFFICE)
                        && !words.is(start, WordClass.HONORIFIC)
                        && !words.is(start, WordClass.ORGANIZATION)
                        && !words.gazetteer().isPersonalName(words.token(start).normal())
                        && nameEnd > end
                        && names.isAhead(end);
        Office other =
                new Office(
                        words.span(start, end),
                        first.head(),
                        Optional.empty(),
                        first.of(),
                        first.number(),
                        Office.Standing.HOLDER,
                        false);
        return told
                ? Optional.of(holder(other, Optional.empty(), start, end, nameEnd))
                : Optional.empty();
    }

    private MentionReader.Read holder(
            Office office, Optional<String> state, int start, int officeEnd, int nameEnd) {
        boolean named = nameEnd > officeEnd;
        Mention mention =
                new Mention(
                        Mention.Kind.PERSON,
                        words.span(start, nameEnd),
                        sentence,
                        named ? Optional.of(words.span(officeEnd, nameEnd)) : Optional.empty(),
                        List.of(office),
                        named ? words.persons(officeEnd, nameEnd) : List.of(),
                        state,
                        Form.Number.SINGULAR);
        return new MentionReader.Read(mention, nameEnd);
    }

    /// "الرئيسان المصري والفرنسي", "وزيرا الخارجية المصري واليوناني": each of whom an adjective
    /// tells.
    boolean isFirstOfSeveral(int end) {
        return words.demonym(end - 1).isPresent()
                && words.isAnd(end)
                && words.demonym(end + 1).isPresent()
                && words.token(end + 1).definite();
    }
}
