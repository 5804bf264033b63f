package org.liqa.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liqa.extract.Claim;
import org.liqa.extract.Filler;
import org.liqa.extract.Modality;
import org.liqa.extract.phrase.Mention;
import org.liqa.read.Article;
import org.liqa.read.Span;
import org.liqa.time.DateResolver;
import org.liqa.time.Tense;
import org.liqa.time.When;
import org.liqa.vocabulary.Liqa;

/// Which claims of an article are about one event: gathers claims into happenings.
final class Plot {
    private static final double CERTAIN = 0.9;
    private static final double REFERRED = 0.75;
    private final Article article;
    private final Cast cast;
    private final DateResolver dates;
    private final Happenings happenings = new Happenings();

    Plot(Article article, Cast cast, List<Claim> claims) {
        this.article = article;
        this.cast = cast;
        this.dates = new DateResolver(article.published());
        claims.stream().filter(claim -> !isHeadline(claim)).forEach(this::add);
        claims.stream().filter(this::isHeadline).forEach(this::add);
    }

    private boolean isHeadline(Claim claim) {
        return article.headline()
                .filter(headline -> headline.contains(claim.trigger()))
                .isPresent();
    }

    /// The happenings that say enough to stand alone, in the order of their first claims.
    List<Happening> happenings() {
        List<Happening> all = happenings.all();
        var together = new Happenings.Together(all);
        all.forEach(happening -> share(happening, together.with(happening)));
        return all.stream().filter(this::isComplete).toList();
    }

    /// A meeting of a visitor, told in one sentence with the visit, was on that visit: the two
    /// share place and date.
    private static void share(Happening happening, List<Happening> toldWith) {
        for (Happening other : toldWith) {
            boolean contacts =
                    happening.family() == Happening.Family.MEETING
                            && other.family() == Happening.Family.VISIT;
            if (contacts
                    && happening.modality() == other.modality()
                    && isOfOneParty(happening, other)) {
                if (happening.places().isEmpty()) {
                    other.places().forEach(happening::place);
                }
                if (happening.date().isEmpty()) {
                    other.date().ifPresent(date -> happening.date(date.getKey(), date.getValue()));
                } else if (other.date().isEmpty()) {
                    other.date(happening.date().get().getKey(), happening.date().get().getValue());
                }
            }
        }
    }

    private static boolean isOfOneParty(Happening one, Happening other) {
        return other.principals().stream().anyMatch(one.principals()::contains);
    }

    private boolean isComplete(Happening happening) {
        Set<Actor> principals = happening.principals();
        long named =
                principals.stream().filter(actor -> actor.kind() != Mention.Kind.GROUP).count();
        boolean situated = !happening.places().isEmpty() || happening.date().isPresent();
        return switch (happening.family()) {
            case MEETING, CALL -> named >= 1 && principals.size() >= 2;
            case VISIT ->
                    named >= 1 && hasTraveller(principals) && (situated || principals.size() >= 2);
            case AGREEMENT ->
                    principals.size() >= 2
                            || named == 1 && !happening.topics().isEmpty()
                            || happening.modality() == Modality.PROPOSED && isCeasefire(happening);
        };
    }

    /// A ceasefire that is called for is named without its parties: they are those of the war.
    private static boolean isCeasefire(Happening happening) {
        return happening.claims().getFirst().kind().equals(Liqa.NAMESPACE + "Ceasefire");
    }

    private static boolean hasTraveller(Set<Actor> principals) {
        return principals.stream()
                .anyMatch(
                        actor ->
                                actor.kind() == Mention.Kind.PERSON
                                        || actor.kind() == Mention.Kind.GROUP);
    }

    private void add(Claim claim) {
        Set<Actor> actors = actors(claim);
        Optional<Happening> same = same(claim, actors);
        if (same.isEmpty() && (claim.reference() || family(claim).isEmpty())) {
            return;
        }
        Happening happening = same.orElseGet(() -> begin(claim));
        if (same.isPresent()) {
            happening.add(claim);
        }
        fill(happening, claim);
    }

    private Happening begin(Claim claim) {
        Happening happening = new Happening(claim, family(claim).orElseThrow());
        happenings.add(happening);
        return happening;
    }

    /// Empty for a claim that only adds to some event.
    private static Optional<Happening.Family> family(Claim claim) {
        return switch (claim.kind()) {
            case Liqa.EVENT -> Optional.empty();
            case Liqa.VISIT -> Optional.of(Happening.Family.VISIT);
            case Liqa.CALL -> Optional.of(Happening.Family.CALL);
            case Liqa.AGREEMENT,
                    Liqa.NAMESPACE + "Memorandum",
                    Liqa.NAMESPACE + "Treaty",
                    Liqa.NAMESPACE + "Ceasefire" ->
                    Optional.of(Happening.Family.AGREEMENT);
            default -> Optional.of(Happening.Family.MEETING);
        };
    }

    private Set<Actor> actors(Claim claim) {
        Set<Actor> actors = new LinkedHashSet<>();
        for (Filler filler : claim.fillers()) {
            if (filler instanceof Filler.Of(String role, Mention mention)
                    && !role.equals(Liqa.PLACE_OF)
                    && !role.equals(Liqa.ATTENDEE)) {
                cast.actor(mention).ifPresent(actors::add);
            }
        }
        return actors;
    }

    private Optional<Happening> same(Claim claim, Set<Actor> actors) {
        for (Happening happening : candidates(claim, actors)) {
            if (isCompatible(happening, claim)
                    && (claim.reference()
                            ? isReferred(happening, actors)
                            : isShared(happening, claim, actors))) {
                return Optional.of(happening);
            }
        }
        return Optional.empty();
    }

    /// The happenings so far that one of the actors has a part in, or all if there is no actor, the
    /// latest first; what only says that something was discussed rather belongs to a meeting or
    /// call than to a visit.
    private List<Happening> candidates(Claim claim, Set<Actor> actors) {
        List<Happening> latest = actors.isEmpty() ? happenings.latest() : happenings.latest(actors);
        if (family(claim).isPresent()) {
            return latest;
        }
        return latest.stream()
                .sorted(
                        Comparator.comparing(
                                happening -> happening.family() == Happening.Family.VISIT))
                .toList();
    }

    private boolean isCompatible(Happening happening, Claim claim) {
        Optional<Happening.Family> family = family(claim);
        boolean sameFamily =
                family.isEmpty()
                        ? happening.family() != Happening.Family.AGREEMENT
                        : family.get() == happening.family();
        boolean sameModality =
                claim.reference() || happening.modality() == claim.modality() || isHeadline(claim);
        return sameFamily && sameModality && !hasOtherDate(happening, claim);
    }

    private boolean hasOtherDate(Happening happening, Claim claim) {
        Optional<When> one = happening.date().map(Map.Entry::getKey);
        Optional<When> other = when(claim);
        return one.isPresent()
                && other.isPresent()
                && (one.get().lastDay().isBefore(other.get().firstDay())
                        || other.get().lastDay().isBefore(one.get().firstDay()));
    }

    private static boolean isReferred(Happening happening, Set<Actor> actors) {
        return actors.isEmpty() || actors.stream().anyMatch(happening.parts()::containsKey);
    }

    private boolean isShared(Happening happening, Claim claim, Set<Actor> actors) {
        Set<Actor> principals = happening.principals();
        long shared = actors.stream().filter(principals::contains).count();
        boolean subset =
                shared > 0 && (principals.containsAll(actors) || actors.containsAll(principals));
        if (happening.family() == Happening.Family.VISIT) {
            return shared > 0 && samePlace(happening, claim);
        }
        return subset || shared >= 2 || isHeadline(claim) && shared > 0;
    }

    private boolean samePlace(Happening happening, Claim claim) {
        List<String> stated =
                claim.fillers().stream()
                        .filter(filler -> filler.role().equals(Liqa.PLACE_OF))
                        .map(filler -> filler.span().in(article.body()))
                        .toList();
        return stated.isEmpty()
                || happening.places().isEmpty()
                || happening.places().keySet().stream()
                        .anyMatch(place -> stated.contains(place.span().in(article.body())));
    }

    private Optional<When> when(Claim claim) {
        Tense tense = claim.future() ? Tense.FUTURE : Tense.PAST;
        return claim.fillers().stream()
                .filter(Filler.On.class::isInstance)
                .map(Filler.On.class::cast)
                .findFirst()
                .flatMap(on -> dates.resolve(on.date().expression(), tense));
    }

    /// A headline names nobody whom the body does not: it only adds roles once the parties are
    /// known.
    private void fill(Happening happening, Claim claim) {
        List<Actor> before = new ArrayList<>();
        boolean closed = isHeadline(claim) && happening.principals().size() >= 2;
        for (Filler filler : Groups.joined(claim.fillers())) {
            Evidence evidence = evidence(claim, filler);
            switch (filler) {
                case Filler.About(Span span) -> happening.topic(span, evidence);
                case Filler.On _ -> when(claim).ifPresent(when -> date(happening, when, evidence));
                case Filler.Of(String role, Mention mention) -> {
                    if (role.equals(Liqa.PLACE_OF)) {
                        happening.place(mention, evidence);
                    } else {
                        actor(mention, before)
                                .filter(actor -> !closed || happening.parts().containsKey(actor))
                                .ifPresent(
                                        actor -> {
                                            happening.part(actor, role, evidence);
                                            happenings.part(actor, happening);
                                            before.add(actor);
                                        });
                    }
                }
            }
        }
    }

    /// Whom a mention means, with "his counterpart" as that of the first party named.
    private Optional<Actor> actor(Mention mention, List<Actor> before) {
        boolean counterpart = mention.offices().stream().anyMatch(office -> office.counterpart());
        return counterpart && !before.isEmpty()
                ? Optional.of(cast.counterpart(mention, before.getFirst()))
                : cast.actor(mention);
    }

    private void date(Happening happening, When when, Evidence evidence) {
        happening.date(when, evidence);
        Optional<LocalDate> published = article.published();
        if (happening.modality() == Modality.OCCURRED
                && published.isPresent()
                && when.firstDay().isAfter(published.get())) {
            happening.plan();
        }
    }

    /// The stretch from the word that expresses the event to what fills the role; only the former
    /// where the latter stands in another sentence.
    private Evidence evidence(Claim claim, Filler filler) {
        boolean elsewhere =
                filler instanceof Filler.Of(String _, Mention mention)
                        && mention.sentence() != claim.sentence();
        Span quotation = elsewhere ? claim.trigger() : claim.trigger().with(filler.span());
        return new Evidence(quotation, claim.rule(), claim.reference() ? REFERRED : CERTAIN);
    }
}
