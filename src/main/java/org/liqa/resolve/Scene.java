package org.liqa.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liqa.extract.Modality;
import org.liqa.extract.phrase.Mention;
import org.liqa.resolve.actor.Actor;
import org.liqa.resolve.report.Evidence;
import org.liqa.time.When;

/// The place of an article's dateline: where the meeting or agreement was that it tells of first,
/// if someone of that state takes part and no other place is said.
final class Scene {
    private static final double CONFIDENCE = 0.7;

    /// How many sentences from the dateline on tell what the article reports, not what was before.
    private static final int LEAD = 3;

    /// How many days before the article was published count as news.
    private static final int RECENT = 7;

    private static final Set<Happening.Family> AT_HOME =
            Set.of(Happening.Family.MEETING, Happening.Family.AGREEMENT);
    private final Mention place;
    private final Set<String> states;
    private final Optional<LocalDate> published;

    /// @param place of the dateline
    /// @param states IRIs of the states that the place may lie in
    Scene(Mention place, Set<String> states, Optional<LocalDate> published) {
        this.published = published;
        this.place = place;
        this.states = states;
    }

    void share(List<Happening> happenings) {
        Evidence evidence = new Evidence(place.span(), "dateline", CONFIDENCE);
        happenings.stream()
                .filter(happening -> AT_HOME.contains(happening.family()))
                .filter(happening -> happening.modality() == Modality.OCCURRED)
                .filter(Scene::isOpen)
                .filter(this::isLead)
                .filter(happening -> isLocal(happening.principals()))
                .forEach(happening -> happening.place(place, evidence));
    }

    /// Whether no place is said, or only one that leaves open where it is: "في مكتبه".
    private static boolean isOpen(Happening happening) {
        return happening.places().keySet().stream()
                .allMatch(where -> where.known().isEmpty() && where.state().isEmpty());
    }

    private boolean isLead(Happening happening) {
        int sentence = happening.claims().getFirst().sentence();
        boolean past =
                happening
                        .date()
                        .filter(date -> published.filter(day -> isPast(date, day)).isPresent())
                        .isPresent();
        return !past && sentence >= place.sentence() && sentence < place.sentence() + LEAD;
    }

    private static boolean isPast(Map.Entry<When, Evidence> date, LocalDate published) {
        return date.getKey().firstDay().isBefore(published.minusDays(RECENT));
    }

    /// Whether one of them is of this state, or has an office that needs no state to be known here:
    /// "استقبل رئيس مجلس الأمة".
    private boolean isLocal(Set<Actor> principals) {
        return principals.stream()
                .anyMatch(
                        actor ->
                                actor.state().filter(states::contains).isPresent()
                                        || actor.state().isEmpty() && !actor.held().isEmpty());
    }
}
