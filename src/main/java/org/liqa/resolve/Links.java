package org.liqa.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liqa.extract.Claim;
import org.liqa.extract.Modality;
import org.liqa.resolve.report.Evidence;
import org.liqa.vocabulary.Liqa;

/// How the events of one article hang together: the meeting that brought an agreement, the visit
/// that a meeting was part of. Only what one sentence tells together is linked.
final class Links {
    private static final double CONFIDENCE = 0.7;
    private final Happenings.Together together;

    Links(List<Happening> happenings) {
        this.together = new Happenings.Together(happenings);
    }

    /// @param property IRI
    record Link(String property, Happening to, Evidence evidence) {}

    /// The links of one happening, at most one of each kind.
    List<Link> of(Happening happening) {
        List<Link> links = new ArrayList<>();
        switch (happening.family()) {
            case AGREEMENT -> {
                Optional<Link> outcome = link(happening, Happening.Family.MEETING, Liqa.OUTCOME_OF);
                outcome.or(() -> link(happening, Happening.Family.VISIT, Liqa.OUTCOME_OF))
                        .ifPresent(links::add);
            }
            case MEETING ->
                    link(happening, Happening.Family.VISIT, Liqa.DURING).ifPresent(links::add);
            case VISIT, CALL -> {}
        }
        return links;
    }

    private Optional<Link> link(Happening from, Happening.Family family, String property) {
        return together.with(from).stream()
                .filter(
                        other ->
                                other.family() == family
                                        && other.modality() == from.modality()
                                        && from.modality() != Modality.DENIED)
                .filter(other -> other.principals().stream().anyMatch(from.principals()::contains))
                .flatMap(
                        other ->
                                together(from, other)
                                        .map(evidence -> new Link(property, other, evidence))
                                        .stream())
                .findFirst();
    }

    /// The stretch of a sentence that tells of both.
    private static Optional<Evidence> together(Happening one, Happening other) {
        Map<Integer, Claim> others = new HashMap<>();
        other.claims().forEach(claim -> others.putIfAbsent(claim.sentence(), claim));
        return one.claims().stream()
                .filter(claim -> others.containsKey(claim.sentence()))
                .findFirst()
                .map(claim -> claim.trigger().with(others.get(claim.sentence()).trigger()))
                .map(both -> new Evidence(both, "same-sentence", CONFIDENCE));
    }
}
