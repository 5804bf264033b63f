package org.liqa.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liqa.extract.Claim;
import org.liqa.extract.Modality;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.phrase.Mention;
import org.liqa.read.Span;
import org.liqa.resolve.actor.Actor;
import org.liqa.resolve.report.Evidence;
import org.liqa.time.When;
import org.liqa.vocabulary.Liqa;

/// One event or agreement of an article, while the claims about it are gathered.
final class Happening {
    private static final int MOST_TOPICS = 8;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Actor, List<Part>> parts = new LinkedHashMap<>();
    private final Map<Mention, Evidence> places = new LinkedHashMap<>();
    private final Map<Filler.About, Evidence> topics = new LinkedHashMap<>();
    private final Map<When, Evidence> dates = new LinkedHashMap<>();
    private final Family family;
    private Modality modality;

    /// What an actor does in it.
    ///
    /// @param role IRI of the property
    record Part(String role, Evidence evidence) {}

    Happening(Claim first, Family family) {
        this.family = family;
        this.modality = first.modality();
        claims.add(first);
    }

    /// Kinds of event that can be one and the same.
    enum Family {
        MEETING,
        VISIT,
        CALL,
        AGREEMENT
    }

    /// The family of what a claim says; empty for a claim that only adds to some event.
    static Optional<Family> family(Claim claim) {
        return switch (claim.kind()) {
            case Liqa.EVENT -> Optional.empty();
            case Liqa.VISIT -> Optional.of(Family.VISIT);
            case Liqa.CALL -> Optional.of(Family.CALL);
            case Liqa.AGREEMENT, Liqa.MEMORANDUM, Liqa.TREATY, Liqa.CEASEFIRE ->
                    Optional.of(Family.AGREEMENT);
            default -> Optional.of(Family.MEETING);
        };
    }

    Family family() {
        return family;
    }

    Modality modality() {
        return modality;
    }

    List<Claim> claims() {
        return claims;
    }

    /// Adds a claim about it. That it happened is not learned from a headline, whose present tense
    /// may mean what is to come.
    void add(Claim claim, boolean headline) {
        claims.add(claim);
        if (modality == Modality.PLANNED
                && claim.modality() == Modality.OCCURRED
                && !claim.nominal()
                && !claim.future()
                && !headline
                && !claim.reference()) {
            modality = claim.modality();
        }
    }

    /// What is to happen after the day of publication is planned, what was before it has happened.
    void compare(When when, LocalDate published) {
        if (modality == Modality.OCCURRED && when.firstDay().isAfter(published)) {
            modality = Modality.PLANNED;
        } else if (modality == Modality.PLANNED && when.lastDay().isBefore(published)) {
            modality = Modality.OCCURRED;
        }
    }

    void part(Actor actor, String role, Evidence evidence) {
        List<Part> held = parts.computeIfAbsent(actor, _ -> new ArrayList<>());
        boolean principal = held.stream().anyMatch(part -> !part.role().equals(Liqa.ATTENDEE));
        boolean attendee = role.equals(Liqa.ATTENDEE);
        if (attendee && principal || held.stream().anyMatch(part -> part.role().equals(role))) {
            return;
        }
        if (!attendee) {
            held.removeIf(part -> part.role().equals(Liqa.ATTENDEE));
        }
        held.add(new Part(role, evidence));
    }

    /// Whether the actor takes part in the role.
    ///
    /// @param role IRI
    boolean has(Actor actor, String role) {
        return parts.getOrDefault(actor, List.of()).stream()
                .anyMatch(part -> part.role().equals(role));
    }

    void place(Mention mention, Evidence evidence) {
        places.putIfAbsent(mention, evidence);
    }

    void topic(Filler.About topic, Evidence evidence) {
        if (topics.keySet().stream().noneMatch(other -> other.span().overlaps(topic.span()))) {
            topics.put(topic, evidence);
        }
    }

    void date(When when, Evidence evidence) {
        dates.putIfAbsent(when, evidence);
    }

    Map<Actor, List<Part>> parts() {
        return parts;
    }

    Map<Mention, Evidence> places() {
        return places;
    }

    /// The first topics; formulas only if there is nothing else.
    Map<Span, Evidence> topics() {
        boolean formulas = topics.keySet().stream().allMatch(Filler.About::formula);
        Map<Span, Evidence> chosen = new LinkedHashMap<>();
        topics.forEach(
                (topic, evidence) -> {
                    if (chosen.size() < MOST_TOPICS && (formulas || !topic.formula())) {
                        chosen.put(topic.span(), evidence);
                    }
                });
        return chosen;
    }

    /// The most exact date; of equally exact ones the first.
    Optional<Map.Entry<When, Evidence>> date() {
        return dates.entrySet().stream()
                .min((one, other) -> Long.compare(length(one.getKey()), length(other.getKey())));
    }

    private static long length(When when) {
        return when.lastDay().toEpochDay() - when.firstDay().toEpochDay();
    }

    /// Those who take part as principals.
    Set<Actor> principals() {
        Set<Actor> principals = new LinkedHashSet<>();
        parts.forEach(
                (actor, held) -> {
                    if (held.stream().anyMatch(part -> !part.role().equals(Liqa.ATTENDEE))) {
                        principals.add(actor);
                    }
                });
        return principals;
    }

    /// Whether its principals are all among these, or these all among them.
    boolean isOf(Set<Actor> actors) {
        Set<Actor> principals = principals();
        return principals.containsAll(actors) || actors.containsAll(principals);
    }

    /// Whether the same people and bodies take part, beside some who are not named: "استقبل …
    /// العلماء", "استقباله المشايخ".
    boolean isOfSameNamed(Set<Actor> actors) {
        Set<Actor> principals = principals();
        return !principals.stream().allMatch(Actor::isNamed)
                && !actors.stream().allMatch(Actor::isNamed)
                && named(principals).equals(named(actors));
    }

    private static Set<Actor> named(Set<Actor> actors) {
        return actors.stream().filter(Actor::isNamed).collect(Collectors.toSet());
    }

    /// Whether it says enough to stand alone.
    boolean isComplete() {
        Set<Actor> principals = principals();
        long named =
                principals.stream().filter(actor -> actor.kind() != Mention.Kind.GROUP).count();
        boolean situated = !places.isEmpty() || !dates.isEmpty();
        return switch (family) {
            case MEETING -> named >= 1 && (principals.size() >= 2 || situated);
            case CALL -> named >= 1 && principals.size() >= 2;
            case VISIT ->
                    named >= 1 && hasTraveller(principals) && (situated || principals.size() >= 2);
            case AGREEMENT ->
                    principals.size() >= 2
                            || named == 1 && !topics.isEmpty()
                            || modality == Modality.PROPOSED && isCeasefire();
        };
    }

    /// Whether a person or group takes part.
    boolean hasTraveller() {
        return hasTraveller(principals());
    }

    /// A ceasefire that is called for is named without its parties: they are those of the war.
    private boolean isCeasefire() {
        return claims.getFirst().kind().equals(Liqa.CEASEFIRE);
    }

    private static boolean hasTraveller(Set<Actor> principals) {
        return principals.stream()
                .anyMatch(
                        actor ->
                                actor.kind() == Mention.Kind.PERSON
                                        || actor.kind() == Mention.Kind.GROUP
                                        || actor.isDelegation());
    }
}
