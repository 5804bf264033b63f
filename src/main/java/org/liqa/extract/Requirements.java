package org.liqa.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rule;
import org.liqa.lexicon.WordClass;
import org.liqa.read.Span;
import org.liqa.vocabulary.Liqa;

/// What must be said beside the word that a rule knows, for it to tell of an event.
final class Requirements {
    /// What stands for somebody spoken of elsewhere.
    private static final Set<Mention.Kind> STANDING_FOR =
            EnumSet.of(Mention.Kind.PRONOUN, Mention.Kind.BOTH_SIDES, Mention.Kind.BOTH_STATES);

    private final Clause clause;

    Requirements(Clause clause) {
        this.clause = clause;
    }

    /// Why the chunk and what fills the roles do not say enough; empty if they do.
    Optional<Dismissal.Reason> unmet(int c, Rule rule, List<Filler> fillers) {
        boolean verb = clause.is(c, Chunk.Kind.VERB);
        if (rule.isVisit()) {
            boolean motion =
                    verb && (rule.role("to").isPresent() || rule.role(Rule.OBJECT).isEmpty())
                            || !verb && rule.role(Rule.GENITIVE).isEmpty();
            if (isPrivate(c) || isForPrivateVisit(c)) {
                return Optional.of(Dismissal.Plain.PRIVATE_VISIT);
            }
            return motion && !isJourney(c, rule, fillers)
                    ? Optional.of(foreign(c, fillers).orElse(Dismissal.Plain.NO_PLACE))
                    : Optional.empty();
        }
        return verb && rule.isOfAgreement() && !areTwo(fillers)
                ? Optional.of(Dismissal.Plain.NOT_BETWEEN_PARTIES)
                : Optional.empty();
    }

    /// That too few take part, which the caller knows.
    Dismissal.Reason fewParties(int c, List<Filler> fillers) {
        return foreign(c, fillers).orElseGet(() -> parties(fillers));
    }

    /// That nobody takes part because what stands behind the verb is nobody.
    private Optional<Dismissal.Reason> foreign(int c, List<Filler> fillers) {
        boolean subject =
                clause.is(c, Chunk.Kind.VERB)
                        && clause.is(c + 1, Chunk.Kind.NOUN)
                        && clause.chunk(c + 1).isBare()
                        && Filler.actors(fillers) == 0;
        return subject
                ? Optional.of(new Dismissal.NobodyBehind(clause.span(c + 1)))
                : Optional.empty();
    }

    private static Dismissal.Reason parties(List<Filler> fillers) {
        Map<Boolean, List<Span>> known =
                Filler.participants(fillers)
                        .collect(
                                Collectors.partitioningBy(
                                        mention -> !STANDING_FOR.contains(mention.kind()),
                                        Collectors.mapping(Mention::span, Collectors.toList())));
        return new Dismissal.FewParties(known.get(true), known.get(false));
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

    /// "اتفقت مصر والسودان على …": two parties at least, or both sides of a meeting.
    private static boolean areTwo(List<Filler> fillers) {
        List<Mention.Kind> kinds = Filler.participants(fillers).map(Mention::kind).toList();
        return kinds.size() >= 2 || kinds.equals(List.of(Mention.Kind.BOTH_SIDES));
    }

    /// "متوجها إلى لندن في زيارة خاصة".
    private boolean isForPrivateVisit(int c) {
        int visit = clause.pastNames(c, 1);
        return clause.is(visit, Chunk.Kind.EVENT)
                && clause.chunk(visit).rules().stream().anyMatch(Rule::isVisit)
                && !clause.chunk(visit).joined()
                && isPrivate(visit);
    }

    /// "زيارته الخاصة": no business of states.
    private boolean isPrivate(int c) {
        Chunk chunk = clause.chunk(c);
        return IntStream.range(chunk.start() + 1, chunk.end())
                .anyMatch(token -> clause.words().is(token, WordClass.PRIVATE));
    }
}
