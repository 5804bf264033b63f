package org.liqa.resolve;

import java.util.List;
import org.liqa.extract.Modality;
import org.liqa.extract.phrase.Mention;
import org.liqa.vocabulary.Liqa;

/// A visit with the meetings that were on it: what is said of place and date of the one holds for
/// the other.
final class Journey {
    private final List<Happening> visits;
    private final Happenings.Together toldTogether;
    private final Places places;

    Journey(List<Happening> happenings, Places places) {
        this.toldTogether = new Happenings.Together(happenings);
        this.places = places;
        this.visits =
                happenings.stream()
                        .filter(happening -> happening.family() == Happening.Family.VISIT)
                        .toList();
    }

    /// Gives a meeting the place and date of the visit that it was on, and the visit the meeting's
    /// date. A visit told in one sentence with the meeting comes first; another one counts only
    /// where the article tells of no second place that this visitor went to.
    void share(Happening meeting) {
        if (meeting.family() != Happening.Family.MEETING) {
            return;
        }
        List<Happening> possible =
                visits.stream().filter(visit -> isPossible(meeting, visit)).toList();
        List<Happening> together =
                possible.stream().filter(toldTogether.with(meeting)::contains).toList();
        together.forEach(visit -> places(meeting, visit));
        together.forEach(visit -> date(meeting, visit));
        if (together.isEmpty() && isOnePlace(possible)) {
            possible.forEach(visit -> places(meeting, visit));
        }
    }

    /// Gives an agreement the place and date of the meeting that it was made at, told in its
    /// sentence or the one before.
    void shareOutcome(Happening agreement) {
        if (agreement.family() != Happening.Family.AGREEMENT) {
            return;
        }
        toldTogether.about(agreement).stream()
                .filter(meeting -> meeting.family() == Happening.Family.MEETING)
                .filter(meeting -> meeting.modality() == agreement.modality())
                .filter(meeting -> meeting.principals().equals(agreement.principals()))
                .findFirst()
                .ifPresent(
                        meeting -> {
                            places(agreement, meeting);
                            date(agreement, meeting);
                        });
    }

    /// Whoever receives a visitor is the host of the visit.
    void shareHost(Happening meeting) {
        if (meeting.family() != Happening.Family.MEETING) {
            return;
        }
        for (Happening visit : visits) {
            boolean received =
                    meeting.modality() == visit.modality()
                            && meeting.parts().keySet().stream()
                                    .filter(visit.principals()::contains)
                                    .anyMatch(visitor -> meeting.has(visitor, Liqa.GUEST));
            if (received) {
                meeting.parts().keySet().stream()
                        .filter(actor -> meeting.has(actor, Liqa.HOST))
                        .filter(actor -> !visit.principals().contains(actor))
                        .forEach(
                                host ->
                                        meeting.parts().get(host).stream()
                                                .filter(part -> part.role().equals(Liqa.HOST))
                                                .forEach(
                                                        part ->
                                                                visit.part(
                                                                        host,
                                                                        Liqa.HOST,
                                                                        part.evidence())));
            }
        }
    }

    private boolean isOnePlace(List<Happening> several) {
        List<Mention> all =
                several.stream().flatMap(visit -> visit.places().keySet().stream()).toList();
        return all.stream()
                .allMatch(one -> all.stream().allMatch(other -> places.agree(one, other)));
    }

    private static void places(Happening meeting, Happening visit) {
        if (meeting.places().isEmpty()) {
            visit.places().forEach(meeting::place);
        }
    }

    private static void date(Happening meeting, Happening visit) {
        if (meeting.date().isEmpty()) {
            visit.date().ifPresent(date -> meeting.date(date.getKey(), date.getValue()));
        } else if (visit.date().isEmpty()) {
            meeting.date().ifPresent(date -> visit.date(date.getKey(), date.getValue()));
        }
    }

    /// A visitor takes part in the meeting, which is not told as done while the visit is yet to
    /// come. What is denied was on no visit.
    private static boolean isPossible(Happening meeting, Happening visit) {
        boolean visitor =
                visit.parts().entrySet().stream()
                        .filter(
                                part ->
                                        part.getValue().stream()
                                                .anyMatch(held -> held.role().equals(Liqa.VISITOR)))
                        .anyMatch(part -> meeting.principals().contains(part.getKey()));
        boolean real =
                visit.modality() == meeting.modality() && meeting.modality() != Modality.DENIED
                        || visit.modality() == Modality.OCCURRED
                                && meeting.modality() == Modality.PLANNED;
        return visitor && real && !isOtherTime(meeting, visit);
    }

    private static boolean isOtherTime(Happening meeting, Happening visit) {
        return meeting.date().isPresent()
                && visit.date().isPresent()
                && meeting.date().get().getKey().isApartFrom(visit.date().get().getKey());
    }
}
