package org.liqa.resolve.actor;

import java.util.List;
import java.util.Optional;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.phrase.Office;
import org.liqa.lexicon.Known;

/// Who of an article holds which office.
final class Holders {
    private final Cast.Text text;
    private final Actors actors;

    Holders(Cast.Text text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /// The offices that a mention gives somebody.
    List<Actor.Held> held(Mention mention) {
        return mention.offices().stream()
                .filter(office -> !office.counterpart())
                .map(office -> held(office, mention))
                .toList();
    }

    private Actor.Held held(Office office, Mention mention) {
        List<String> wider =
                office.office()
                        .map(known -> text.wider(known.iri(), office.of()))
                        .orElse(List.of());
        return new Actor.Held(
                text.of(office.span()),
                wider.stream().findFirst(),
                wider,
                office.standing() == Office.Standing.FORMER,
                office.of(),
                mention);
    }

    /// The actor last mentioned before this place, else the first after it, who holds the office:
    /// rather one of whom the article says so of the same state.
    Optional<Actor> of(Actor.Held office, Mention mention) {
        List<Actor> all =
                actors.holding(List.of(office))
                        .filter(actor -> isHolder(actor, office) && !isBeside(actor, mention))
                        .toList();
        List<Actor> same = all.stream().filter(actor -> saysSame(actor, office)).toList();
        List<Actor> holders = same.isEmpty() ? all : same;
        return holders.stream()
                .filter(
                        actor ->
                                actor.mentions().getFirst().span().start() < mention.span().start())
                .reduce((_, later) -> later)
                .or(
                        () ->
                                holders.stream()
                                        .filter(actor -> !isToldLater(actor, mention))
                                        .findFirst());
    }

    private boolean isHolder(Actor actor, Actor.Held office) {
        return actor.held().stream().anyMatch(other -> other.agrees(office))
                && !isForeign(actor, office);
    }

    /// Whether the article says so of the same state or, where the office has none, in so many
    /// words, not only by "counterpart".
    private static boolean saysSame(Actor actor, Actor.Held office) {
        return actor.held().stream()
                .filter(other -> other.agrees(office))
                .anyMatch(
                        other ->
                                office.of().isPresent()
                                        ? other.of().equals(office.of())
                                        : other.mention().offices().stream()
                                                .noneMatch(Office::counterpart));
    }

    /// Whether somebody is first spoken of further on in the sentence: "التقى الوزير وزير التجارة
    /// القطري".
    private static boolean isToldLater(Actor actor, Mention mention) {
        Mention first = actor.mentions().getFirst();
        return first.sentence() == mention.sentence()
                && first.span().start() > mention.span().start()
                && mention.offices().stream().allMatch(office -> office.of().isEmpty());
    }

    /// Whether somebody is spoken of directly before: two that stand side by side are two.
    private static boolean isBeside(Actor actor, Mention mention) {
        return actor.mentions().stream()
                .anyMatch(
                        other ->
                                other.sentence() == mention.sentence()
                                        && other.span().end() < mention.span().start()
                                        && other.span().end() + 1 >= mention.span().start());
    }

    /// Whether somebody known is of another state than the office.
    private boolean isForeign(Actor actor, Actor.Held office) {
        Optional<String> state = actor.known().flatMap(Known::state);
        return state.isPresent()
                && office.of().flatMap(text::known).filter(Holders::isState).isPresent()
                && !office.of().equals(state);
    }

    private static boolean isState(Known known) {
        return known.kind() == Known.Kind.STATE;
    }

    /// Whether somebody has one of the offices elsewhere.
    static boolean contradicts(Actor actor, List<Actor.Held> offices) {
        return offices.stream()
                .anyMatch(
                        office ->
                                actor.held().stream()
                                        .anyMatch(other -> isElsewhere(other, office)));
    }

    private static boolean isElsewhere(Actor.Held one, Actor.Held other) {
        return one.isKind(other)
                && one.of().isPresent()
                && other.of().isPresent()
                && !one.of().equals(other.of());
    }

    /// Who holds the office of somebody unnamed, if known for sure: nobody whom the article names
    /// does.
    Optional<Known> incumbent(Mention mention) {
        return mention.name().isPresent()
                        || mention.offices().stream()
                                .anyMatch(office -> office.standing() != Office.Standing.HOLDER)
                ? Optional.empty()
                : held(mention).stream().findFirst().flatMap(this::incumbent);
    }

    Optional<Known> incumbent(Actor.Held held) {
        return held.office().flatMap(office -> held.of().flatMap(of -> text.holder(office, of)));
    }
}
