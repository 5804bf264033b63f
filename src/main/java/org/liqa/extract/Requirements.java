package org.liqa.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rule;
import org.liqa.lexicon.WordClass;
import org.liqa.vocabulary.Liqa;

/// What must be said beside the word that a rule knows, for it to tell of an event.
final class Requirements {
    private final Clause clause;

    Requirements(Clause clause) {
        this.clause = clause;
    }

    /// Whether the chunk and what fills the roles say enough.
    boolean areMet(int c, Rule rule, List<Filler> fillers) {
        boolean verb = clause.is(c, Chunk.Kind.VERB);
        if (rule.kind().equals(Liqa.VISIT)) {
            boolean motion =
                    verb && (rule.role("to").isPresent() || rule.role(Rule.OBJECT).isEmpty());
            return !isPrivate(c) && (!motion || isJourney(c, rule, fillers));
        }
        return !verb || !rule.isOfAgreement() || isBetweenBodies(fillers);
    }

    /// Whether a verb of motion tells of a journey: it names the place, or at least who arrives;
    /// not so "لتصل للمحتاجين", "توجه بالشكر".
    private boolean isJourney(int c, Rule rule, List<Filler> fillers) {
        boolean placed = fillers.stream().anyMatch(filler -> filler.role().equals(Liqa.PLACE_OF));
        boolean told =
                fillers.stream()
                        .filter(Filler::isActor)
                        .anyMatch(filler -> filler.span().start() > clause.span(c).start());
        return placed || rule.role(Rule.OBJECT).isPresent() && (told || clause.hasSuffix(c));
    }

    /// "اتفقت مصر والسودان على …": states or bodies, of which two at least are named.
    private static boolean isBetweenBodies(List<Filler> fillers) {
        List<Mention.Kind> kinds = Filler.participants(fillers).map(Mention::kind).toList();
        return kinds.size() >= 2
                && kinds.stream()
                        .allMatch(
                                kind ->
                                        kind == Mention.Kind.STATE
                                                || kind == Mention.Kind.ORGANIZATION);
    }

    /// "زيارته الخاصة": no business of states.
    private boolean isPrivate(int c) {
        Chunk chunk = clause.chunk(c);
        return IntStream.range(chunk.start() + 1, chunk.end())
                .anyMatch(token -> clause.words().is(token, WordClass.PRIVATE));
    }
}
