package org.liqa.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Words;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.PhraseIndex.Found;
import org.liqa.lexicon.WordClass;
import org.liqa.read.Span;

/// Finds the words that rules know and that are no events in the sentence as it is cut into chunks.
final class PassedOver {
    /// How far before a word a phrase that it is in may begin.
    private static final int REACH = 4;

    private final Clause clause;
    private final Words words;
    private final Rules rules;
    private final int[] chunks;

    PassedOver(Clause clause, Rules rules) {
        this.clause = clause;
        this.words = clause.words();
        this.rules = rules;
        this.chunks = IntStream.generate(() -> -1).limit(words.size()).toArray();
        for (int c = 0; c < clause.size(); c++) {
            for (int t = clause.chunk(c).start(); t < clause.chunk(c).end(); t++) {
                chunks[t] = c;
            }
        }
    }

    /// All in the order of the sentence.
    List<Dismissal> all() {
        return IntStream.range(0, words.size()).boxed().flatMap(t -> at(t).stream()).toList();
    }

    /// Of the longest phrase at the token that rules know.
    private List<Dismissal> at(int t) {
        List<Found<Form>> known =
                words.readings(t).stream()
                        .filter(found -> !rules.of(found.value().entry()).isEmpty())
                        .filter(found -> !isReadAs(t, found.value()))
                        .toList();
        Map<String, Dismissal> byRule = new LinkedHashMap<>();
        for (Found<Form> found : known) {
            if (found.end() == known.getFirst().end()) {
                Span trigger = words.span(t, found.end());
                Dismissal.Reason reason = reason(t, found.value());
                for (Rule rule : rules.of(found.value().entry())) {
                    byRule.putIfAbsent(rule.name(), dismissal(rule, trigger, reason));
                }
            }
        }
        return List.copyOf(byRule.values());
    }

    private Dismissal dismissal(Rule rule, Span trigger, Dismissal.Reason reason) {
        Span sentence = words.sentence().span();
        return new Dismissal(rule.name(), rule.kind(), sentence, trigger, reason);
    }

    /// Whether the token belongs to what triggers rules, or is read as another word that the
    /// lexicon knows: "عقد … لقاء" speaks of no contract.
    private boolean isReadAs(int t, Form form) {
        if (chunks[t] < 0) {
            return false;
        }
        Chunk chunk = clause.chunk(chunks[t]);
        return !chunk.rules().isEmpty()
                || !chunk.forms().isEmpty() && !chunk.forms().contains(form);
    }

    private Dismissal.Reason reason(int t, Form form) {
        Optional<Dismissal.Reason> within = within(t);
        if (within.isPresent()) {
            return within.get();
        }
        boolean verb = form.kind() == Form.Kind.VERB;
        if (verb != words.token(t).tag().isVerb()) {
            return new Dismissal.TakenFor(words.token(t).tag());
        }
        if (form.is(WordClass.SIGNABLE)) {
            return Dismissal.Plain.NOT_SIGNED;
        }
        return verb && form.is(WordClass.SIGNS)
                ? Dismissal.Plain.NOTHING_AGREED_ON
                : Dismissal.Plain.READ_OTHERWISE;
    }

    /// The longer phrase that the token is in.
    private Optional<Dismissal.Reason> within(int t) {
        for (int start = t; start >= Math.max(0, t - REACH); start--) {
            int end = words.end(start, WordClass.NO_EVENT);
            if (end > t) {
                return within(Dismissal.Whole.NO_EVENT, words.span(start, end));
            }
        }
        Optional<Chunk> chunk = Optional.of(chunks[t]).filter(c -> c >= 0).map(clause::chunk);
        if (chunk.isEmpty()) {
            return Optional.empty();
        }
        Span whole = words.span(chunk.get().start(), chunk.get().end());
        return switch (chunk.get().kind()) {
            case MENTION -> within(Dismissal.Whole.NAME, whole);
            case DATE -> within(Dismissal.Whole.DATE, whole);
            case CLAUSE -> within(Dismissal.Whole.OTHER, whole);
            case VERB, EVENT, NOUN, RELATIVE, COMMA, STOP -> Optional.empty();
        };
    }

    private static Optional<Dismissal.Reason> within(Dismissal.Whole whole, Span phrase) {
        return Optional.of(new Dismissal.Within(whole, phrase));
    }
}
