package org.liqa.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liqa.extract.Claim;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.phrase.Office;
import org.liqa.read.Span;
import org.liqa.resolve.actor.Actor;
import org.liqa.resolve.report.Evidence;
import org.liqa.resolve.report.Finding;
import org.liqa.resolve.report.Finding.Way;

/// Evidence for what claims say, with how it was found.
final class Findings {
    private static final double ATTRIBUTION = 0.9;

    private Findings() {}

    /// Of what fills a role: the stretch from the word that expresses the event to it; only the
    /// former where the latter stands in another sentence.
    static Evidence ofFiller(Claim claim, Filler filler) {
        return ofFiller(claim, filler, Confidence.of(claim, filler));
    }

    /// Of somebody who takes part.
    static Evidence ofActor(Claim claim, Filler filler, Actor actor) {
        return ofFiller(claim, filler, Confidence.ofActor(claim, filler, actor.isKnown()));
    }

    private static Evidence ofFiller(Claim claim, Filler filler, double confidence) {
        List<Way> ways = new ArrayList<>();
        Span quotation = claim.trigger().with(filler.span());
        if (filler instanceof Filler.Of(String _, Mention mention)) {
            if (mention.sentence() != claim.sentence()) {
                quotation = claim.trigger();
                ways.add(Way.SPOKEN_OF_BEFORE);
            }
            ways.addAll(ways(mention));
        }
        return new Evidence(
                quotation,
                claim.rule(),
                confidence,
                new Finding(
                        List.of(word(claim)),
                        Optional.ofNullable(claim.functions().get(filler)),
                        Optional.of(filler.span()),
                        ways));
    }

    /// Of an office without a name that its holder is named, as long as nothing else is known.
    private static List<Way> ways(Mention mention) {
        boolean unnamed = mention.name().isEmpty() && mention.kind() == Mention.Kind.PERSON;
        if (unnamed) {
            return mention.offices().stream().anyMatch(Office::counterpart)
                    ? List.of(Way.COUNTERPART, Way.NAMED_ELSEWHERE)
                    : List.of(Way.NAMED_ELSEWHERE);
        }
        return mention.kind() == Mention.Kind.BOTH_SIDES
                ? List.of(Way.BOTH_SIDES)
                : mention.isOfStates() ? List.of(Way.FOR_THEIR_STATES) : List.of();
    }

    /// Of what kind a happening is.
    static Evidence ofKind(Claim claim, Happening happening, Span quotation) {
        return new Evidence(
                quotation,
                claim.rule(),
                Confidence.ofKind(claim),
                new Finding(words(happening), Optional.empty(), Optional.empty(), List.of()));
    }

    /// Of how real a happening is: the quotation with the word that tells it: "لم يلتق", "نفت …
    /// لقاء".
    static Evidence ofModality(Claim claim, Happening happening, Span quotation) {
        boolean told = claim.modality() == happening.modality();
        boolean dated =
                happening.claims().stream()
                        .noneMatch(other -> other.modality() == happening.modality());
        Optional<Span> cue = Optional.of(claim.grounds()).filter(word -> !isTrigger(word, claim));
        Finding finding =
                new Finding(
                        List.of(word(claim)),
                        Optional.empty(),
                        cue.filter(_ -> told),
                        dated ? List.of(Way.BY_DATE) : List.of());
        Span whole = told ? quotation.with(claim.grounds()) : quotation;
        return new Evidence(whole, claim.rule(), Confidence.ofKind(claim), finding);
    }

    /// Of whose word it is.
    static Evidence ofSource(Claim claim, Mention source) {
        return new Evidence(
                source.span().with(claim.trigger()),
                "attribution",
                ATTRIBUTION,
                new Finding(
                        List.of(word(claim)),
                        Optional.empty(),
                        Optional.of(source.span()),
                        List.of()));
    }

    private static boolean isTrigger(Span word, Claim claim) {
        return word.equals(claim.trigger());
    }

    private static List<Finding.Word> words(Happening happening) {
        return happening.claims().stream().map(Findings::word).toList();
    }

    static Finding.Word word(Claim claim) {
        return new Finding.Word(claim.rule(), claim.trigger());
    }

    /// The same of an actor, now that all is known of whom the article names.
    static Evidence settled(Evidence evidence, Actor actor, Happening happening) {
        List<Way> ways = new ArrayList<>(evidence.finding().ways());
        if (actor.name().isEmpty() && ways.remove(Way.NAMED_ELSEWHERE) && actor.isKnown()) {
            ways.add(Way.KNOWN_HOLDER);
        }
        return shared(evidence.withFinding(evidence.finding().withWays(ways)), happening);
    }

    /// The same, with whether it is said of another happening.
    static Evidence shared(Evidence evidence, Happening happening) {
        Finding finding = evidence.finding();
        if (words(happening).containsAll(finding.words())) {
            return evidence;
        }
        List<Way> ways = new ArrayList<>(finding.ways());
        ways.add(Way.OF_OTHER_EVENT);
        return evidence.withFinding(finding.withWays(ways));
    }
}
