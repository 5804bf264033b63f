package org.liqa.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liqa.extract.Claim;
import org.liqa.extract.Dismissal;
import org.liqa.extract.Extractor.Extraction;
import org.liqa.extract.argument.Filler;
import org.liqa.read.Span;
import org.liqa.resolve.actor.Actor;
import org.liqa.resolve.actor.Cast;

/// Why claims ended in no event: because they only speak of one and none fits, because a headline
/// only repeats one, or because what all of them say of it is not enough.
final class Dismissals {
    private final Extraction extraction;
    private final List<Happening> happenings;
    private final Cast cast;

    /// @param happenings those that do not say enough, too
    Dismissals(Extraction extraction, List<Happening> happenings, Cast cast) {
        this.extraction = extraction;
        this.happenings = happenings;
        this.cast = cast;
    }

    /// Those of the extraction among them, but for words that tell of an event by another rule.
    List<Dismissal> all() {
        List<Dismissal> all = new ArrayList<>(extraction.dismissed());
        Set<Claim> gathered = new HashSet<>();
        Set<Integer> told = new HashSet<>();
        for (Happening happening : happenings) {
            gathered.addAll(happening.claims());
            if (happening.isComplete()) {
                happening.claims().forEach(claim -> told.add(claim.trigger().start()));
            } else {
                Dismissal.Reason lack = lack(happening);
                String kind = happening.claims().getFirst().kind();
                happening.claims().forEach(claim -> all.add(dismissed(claim, lack).withKind(kind)));
            }
        }
        for (Claim claim : extraction.claims()) {
            if (!gathered.contains(claim)) {
                all.add(
                        dismissed(
                                claim,
                                claim.reference()
                                        ? Dismissal.Plain.NONE_REFERRED_TO
                                        : Dismissal.Plain.TOLD_IN_BODY));
            }
        }
        all.removeIf(dismissal -> told.contains(dismissal.trigger().start()));
        return all;
    }

    private Dismissal dismissed(Claim claim, Dismissal.Reason reason) {
        return claim.dismissed(extraction.sentences(), reason);
    }

    /// What it needs to be complete, by the kind of happening.
    private Dismissal.Reason lack(Happening happening) {
        Set<Actor> principals = happening.principals();
        boolean unnamed = principals.stream().noneMatch(Actor::isNamed);
        if (unnamed && principals.size() >= 2) {
            return Dismissal.Plain.NOBODY_NAMED;
        }
        return switch (happening.family()) {
            case VISIT ->
                    happening.hasTraveller() ? Dismissal.Plain.NOT_SITUATED : fewParties(happening);
            case MEETING, CALL, AGREEMENT -> fewParties(happening);
        };
    }

    /// Each actor by the phrase that names it first.
    private Dismissal.Reason fewParties(Happening happening) {
        Map<Actor, Span> found = new LinkedHashMap<>();
        List<Span> unknown = new ArrayList<>();
        for (Claim claim : happening.claims()) {
            Filler.participants(claim.fillers())
                    .forEach(
                            mention -> {
                                Optional<Actor> actor = cast.actor(mention);
                                actor.ifPresent(who -> found.putIfAbsent(who, mention.span()));
                                if (actor.isEmpty() && !unknown.contains(mention.span())) {
                                    unknown.add(mention.span());
                                }
                            });
        }
        return new Dismissal.FewParties(List.copyOf(found.values()), unknown);
    }
}
