package org.liqa.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liqa.extract.Claim;
import org.liqa.extract.Modality;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.phrase.Mention;
import org.liqa.read.Article;
import org.liqa.resolve.actor.Actor;
import org.liqa.resolve.actor.Cast;
import org.liqa.resolve.report.Evidence;
import org.liqa.time.DateResolver;
import org.liqa.time.Tense;
import org.liqa.time.When;
import org.liqa.vocabulary.Liqa;

/// Which claims of an article are about one event: gathers claims into happenings.
final class Plot {
    private final Article article;
    private final Cast cast;
    private final Places places;
    private final DateResolver dates;
    private final Headlines headlines;
    private final Happenings happenings = new Happenings();

    Plot(Article article, Cast cast, Places places, List<Claim> claims) {
        this.article = article;
        this.places = places;
        this.cast = cast;
        this.dates = new DateResolver(article.published());
        this.headlines = new Headlines(article);
        claims.stream().filter(claim -> !isHeadline(claim)).forEach(this::add);
        claims.stream().filter(this::isHeadline).forEach(this::add);
    }

    private boolean isHeadline(Claim claim) {
        return headlines.contain(claim.trigger());
    }

    /// The happenings that say enough to stand alone, in the order of their first claims.
    List<Happening> happenings() {
        List<Happening> all = happenings.all();
        Journey journey = new Journey(all, places);
        all.forEach(journey::share);
        all.forEach(journey::shareHost);
        all.forEach(journey::shareOutcome);
        return all.stream().filter(Happening::isComplete).toList();
    }

    /// All of them, whether they say enough or not.
    List<Happening> all() {
        return happenings.all();
    }

    private void add(Claim claim) {
        Set<Actor> actors = actors(claim);
        Optional<Happening> same = same(claim, actors);
        if (same.isEmpty()
                && (claim.reference() && !isOfItself(claim, actors)
                        || Happening.family(claim).isEmpty()
                        || isHeadline(claim)
                                && Headlines.isToldBelow(claim, actors, happenings.latest()))) {
            return;
        }
        Happening happening = same.orElseGet(() -> begin(claim));
        if (same.isPresent()) {
            happening.add(claim, isHeadline(claim));
        }
        fill(happening, claim);
    }

    /// "يشارك … في القمة العربية … غدا": a known event that somebody takes part in and whose day or
    /// place is told need not have been told of before.
    private static boolean isOfItself(Claim claim, Set<Actor> actors) {
        return claim.isSituated() && !actors.isEmpty() && Happening.family(claim).isPresent();
    }

    private Happening begin(Claim claim) {
        Happening happening = new Happening(claim, Happening.family(claim).orElseThrow());
        happenings.add(happening);
        return happening;
    }

    private Set<Actor> actors(Claim claim) {
        Set<Actor> actors = new LinkedHashSet<>();
        for (Filler filler : claim.fillers()) {
            if (filler instanceof Filler.Of(String role, Mention mention)
                    && !role.equals(Liqa.PLACE_OF)
                    && !role.equals(Liqa.SIGNATORY)
                    && !role.equals(Liqa.ATTENDEE)) {
                actors.addAll(meant(mention, List.copyOf(actors)));
            }
        }
        return actors;
    }

    /// Whom a mention means: "both" are the two that met last, "the ministers of Egypt and Jordan"
    /// act for the states, "his counterpart" is that of the first party named.
    private List<Actor> meant(Mention mention, List<Actor> before) {
        if (mention.kind() == Mention.Kind.BOTH_SIDES) {
            return List.copyOf(bothSides());
        }
        if (mention.isOfStates()) {
            return mention.known().stream().map(state -> cast.state(state, mention)).toList();
        }
        boolean counterpart = mention.offices().stream().anyMatch(office -> office.counterpart());
        return (counterpart && !before.isEmpty()
                        ? Optional.of(cast.counterpart(mention, before.getFirst()))
                        : cast.actor(mention))
                .stream().toList();
    }

    /// Whom "both" means: the two that met last.
    private Set<Actor> bothSides() {
        return happenings.latest().stream()
                .map(Happening::principals)
                .filter(principals -> principals.size() == 2)
                .findFirst()
                .orElse(Set.of());
    }

    private Optional<Happening> same(Claim claim, Set<Actor> actors) {
        List<Happening> candidates = candidates(claim, actors);
        if (isHeadline(claim)) {
            candidates = Headlines.firstTold(candidates, actors);
        }
        for (Happening happening : candidates) {
            if (isCompatible(happening, claim) && isSame(happening, claim, actors)) {
                return Optional.of(happening);
            }
        }
        return Optional.empty();
    }

    private boolean isSame(Happening happening, Claim claim, Set<Actor> actors) {
        if (isOfBoth(claim)) {
            return happening.parts().keySet().containsAll(actors);
        }
        return claim.reference()
                ? isReferred(happening, claim, actors)
                : isShared(happening, claim, actors);
    }

    /// "وأجرى الجانبان محادثات": names nobody but those spoken of.
    private static boolean isOfBoth(Claim claim) {
        List<Mention> actors = Filler.participants(claim.fillers()).toList();
        boolean agreement =
                Happening.family(claim).filter(Happening.Family.AGREEMENT::equals).isPresent();
        return !agreement
                && !actors.isEmpty()
                && actors.stream().map(Mention::kind).allMatch(Mention.Kind.BOTH_SIDES::equals);
    }

    /// The happenings so far that may be the claim's, the latest first: those that one of the
    /// actors has a part in, or all if there is no actor. What only says that something was
    /// discussed rather belongs to a meeting or call than to a visit.
    private List<Happening> candidates(Claim claim, Set<Actor> actors) {
        Optional<Happening.Family> family = Happening.family(claim);
        boolean any =
                actors.isEmpty() || family.filter(Happening.Family.AGREEMENT::equals).isPresent();
        List<Happening> latest = any ? happenings.latest() : happenings.latest(actors);
        if (family.isPresent()) {
            return latest;
        }
        return latest.stream()
                .sorted(
                        Comparator.comparing(
                                happening -> happening.family() == Happening.Family.VISIT))
                .toList();
    }

    private boolean isCompatible(Happening happening, Claim claim) {
        Optional<Happening.Family> family = Happening.family(claim);
        boolean sameFamily =
                family.isEmpty()
                        ? happening.family() != Happening.Family.AGREEMENT
                        : family.get() == happening.family();
        boolean sameModality =
                claim.reference()
                        || happening.modality() == claim.modality()
                        || isHeadline(claim)
                        || isToCome(happening, claim)
                        || claim.nominal()
                                && claim.modality() == Modality.OCCURRED
                                && happening.modality() == Modality.PLANNED;
        return sameFamily && sameModality && (isHeadline(claim) || !hasOtherDate(happening, claim));
    }

    /// The present tense may speak of the visit that another sentence announces.
    private static boolean isToCome(Happening happening, Claim claim) {
        return happening.family() == Happening.Family.VISIT
                && happening.modality() == Modality.PLANNED
                && claim.modality() == Modality.OCCURRED
                && claim.future();
    }

    private boolean hasOtherDate(Happening happening, Claim claim) {
        Optional<When> one = happening.date().map(Map.Entry::getKey);
        Optional<When> other = when(claim);
        return one.isPresent() && other.isPresent() && one.get().isApartFrom(other.get());
    }

    private boolean isReferred(Happening happening, Claim claim, Set<Actor> actors) {
        if (happening.family() == Happening.Family.AGREEMENT
                && Agreements.isOfOther(claim, happening, article.body())) {
            return false;
        }
        return actors.isEmpty() || actors.stream().anyMatch(happening.parts()::containsKey);
    }

    private boolean isShared(Happening happening, Claim claim, Set<Actor> actors) {
        long shared = actors.stream().filter(happening.principals()::contains).count();
        boolean subset = shared > 0 && happening.isOf(actors);
        if (happening.family() == Happening.Family.VISIT) {
            return shared > 0 && places.agree(happening.places().keySet(), claim);
        }
        if (happening.family() == Happening.Family.AGREEMENT) {
            return Agreements.isSame(claim, actors, happening, article.body());
        }
        boolean sameModality = claim.modality() == happening.modality();
        subset |= shared > 0 && happening.isOfSameNamed(actors);
        return subset && sameModality || shared >= 2 || isHeadline(claim) && shared > 0;
    }

    private Optional<When> when(Claim claim) {
        Tense tense = claim.future() ? Tense.FUTURE : Tense.PAST;
        return claim.fillers().stream()
                .filter(Filler.On.class::isInstance)
                .map(Filler.On.class::cast)
                .findFirst()
                .flatMap(on -> dates.resolve(on.date().expression(), tense));
    }

    private void fill(Happening happening, Claim claim) {
        List<Actor> before = new ArrayList<>();
        boolean isOpen = isOpen(happening, claim);
        boolean told = isHeadline(claim) && !happening.topics().isEmpty();
        for (Filler filler : Groups.joined(claim.fillers())) {
            Evidence evidence = Findings.ofFiller(claim, filler);
            switch (filler) {
                case Filler.About about -> {
                    if (!told) {
                        happening.topic(about, evidence);
                    }
                }
                case Filler.On _ ->
                        when(claim)
                                .filter(_ -> !isHeadline(claim) || happening.date().isEmpty())
                                .ifPresent(when -> date(happening, when, evidence));
                case Filler.Of(String role, Mention mention) -> {
                    if (role.equals(Liqa.PLACE_OF)) {
                        happening.place(mention, evidence);
                    } else {
                        meant(mention, before).stream()
                                .filter(
                                        actor ->
                                                isOpen
                                                        || role.equals(Liqa.ATTENDEE)
                                                        || happening.parts().containsKey(actor))
                                .forEach(
                                        actor -> {
                                            happening.part(
                                                    actor,
                                                    role,
                                                    Findings.ofActor(claim, filler, actor));
                                            happenings.part(actor, happening);
                                            before.add(actor);
                                        });
                    }
                }
            }
        }
    }

    /// Whether a claim may add parties: a headline names nobody whom the body does not, and what
    /// only says what was talked about is about those who are known to take part.
    private boolean isOpen(Happening happening, Claim claim) {
        boolean summary = isHeadline(claim) && happening.principals().size() >= 2;
        return !summary && !claim.kind().equals(Liqa.EVENT);
    }

    /// Gives a happening its date, which tells a plan from what has happened.
    private void date(Happening happening, When when, Evidence evidence) {
        happening.date(when, evidence);
        article.published().ifPresent(published -> happening.compare(when, published));
    }
}
