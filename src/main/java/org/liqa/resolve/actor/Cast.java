package org.liqa.resolve.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liqa.analyse.NormalForm;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.phrase.Office;
import org.liqa.lexicon.Known;

/// Who is who in one article: gathers mentions into actors, by name, by office, by what the
/// gazetteer knows.
public final class Cast {
    private final Text text;
    private final Actors actors = new Actors();
    private final Holders holders;
    private final Counterparts counterparts;
    private final Map<Mention, Actor> byMention = new HashMap<>();

    /// @param mentions all of the article
    public Cast(Text text, List<Mention> mentions) {
        this.text = text;
        this.holders = new Holders(text, actors);
        this.counterparts = new Counterparts(text, actors);
        mentions.stream().filter(mention -> mention.name().isPresent()).forEach(this::actor);
        mentions.stream()
                .filter(Cast::isNamedCounterpart)
                .forEach(mention -> join(mention, mentions));
        mentions.stream()
                .filter(
                        mention ->
                                mention.name().isEmpty()
                                        && mention.offices().stream()
                                                .noneMatch(Office::counterpart))
                .forEach(this::actor);
    }

    private static boolean isNamedCounterpart(Mention mention) {
        return mention.name().isPresent()
                && mention.offices().stream().anyMatch(Office::counterpart);
    }

    /// A counterpart that has a name holds the office of the one before in the sentence.
    private void join(Mention counterpart, List<Mention> mentions) {
        mentions.stream()
                .filter(
                        mention ->
                                mention.sentence() == counterpart.sentence()
                                        && mention.span().end() < counterpart.span().start()
                                        && mention.offices().stream()
                                                .anyMatch(office -> !office.counterpart()))
                .reduce((_, later) -> later)
                .flatMap(this::actor)
                .filter(other -> !other.equals(byMention.get(counterpart)))
                .ifPresent(other -> counterpart(counterpart, other));
    }

    /// The actor that a mention stands for; empty for places that are no actors, pronouns, and
    /// "both sides".
    public Optional<Actor> actor(Mention mention) {
        Actor known = byMention.get(mention);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Actor> found =
                switch (mention.kind()) {
                    case PERSON -> Optional.of(person(mention));
                    case ORGANIZATION ->
                            isBareNoun(mention) ? namedBefore(mention) : Optional.of(body(mention));
                    case GROUP ->
                            text.of(mention.span()).contains(" ")
                                    ? Optional.of(body(mention))
                                    : Optional.empty();
                    case STATE, PLACE -> state(mention);
                    case BOTH_SIDES, BOTH_STATES, PRONOUN -> Optional.empty();
                };
        found.ifPresent(actor -> byMention.put(mention, actor));
        return found;
    }

    private Actor person(Mention mention) {
        Optional<String> name = mention.name().map(text::of);
        List<Actor.Held> offices = holders.held(mention);
        Optional<Actor> found =
                name.isPresent()
                        ? named(mention, name.get(), offices)
                        : offices.stream()
                                .findFirst()
                                .flatMap(office -> holders.of(office, mention));
        Optional<Known> known =
                mention.known().stream()
                        .findFirst()
                        .or(
                                () ->
                                        found.isPresent()
                                                ? Optional.empty()
                                                : holders.incumbent(mention));
        Actor actor =
                found.or(() -> actors.known(known.stream().toList()).findFirst())
                        .orElseGet(() -> actors.add(Mention.Kind.PERSON, known));
        actors.add(actor, mention, name, offices);
        known.ifPresent(thing -> actors.identify(actor, thing));
        return actor;
    }

    private Optional<Actor> named(Mention mention, String name, List<Actor.Held> offices) {
        Optional<Actor> same = actors.known(mention.known()).findFirst();
        return same.or(
                () ->
                        actors.named(name)
                                .filter(actor -> actor.kind() == Mention.Kind.PERSON)
                                .filter(actor -> isNamed(actor, name))
                                .filter(actor -> !Holders.contradicts(actor, offices))
                                .findFirst());
    }

    private static boolean isNamed(Actor actor, String name) {
        return actor.names().stream().anyMatch(other -> PersonNames.isSame(name, other))
                && actor.names().stream().noneMatch(other -> PersonNames.isRelative(name, other));
    }

    private Actor body(Mention mention) {
        String name = text.of(mention.name().orElse(mention.span()));
        Optional<Known> known = mention.known().stream().findFirst();
        Optional<Actor> found =
                actors.knownOrCalled(known, name)
                        .filter(actor -> actor.kind() == mention.kind())
                        .findFirst();
        Actor actor = found.orElseGet(() -> actors.add(mention.kind(), known));
        actors.add(actor, mention, Optional.of(name), List.of());
        return actor;
    }

    /// "الحركة", "الهيئة": a body that must have been named before.
    private boolean isBareNoun(Mention mention) {
        String name = text.of(mention.name().orElse(mention.span()));
        return mention.known().isEmpty()
                && !name.contains(" ")
                && NormalForm.of(name).startsWith(NormalForm.ARTICLE);
    }

    private Optional<Actor> namedBefore(Mention mention) {
        String bare = NormalForm.withoutArticle(NormalForm.of(text.of(mention.span())));
        return actors.calledLike(bare, NormalForm.ARTICLE + bare)
                .filter(actor -> actor.kind() == Mention.Kind.ORGANIZATION)
                .reduce((_, later) -> later);
    }

    private Optional<Actor> state(Mention mention) {
        Optional<Known> state =
                mention.known().stream()
                        .filter(known -> known.kind() == Known.Kind.STATE)
                        .findFirst()
                        .or(
                                () ->
                                        mention.known().stream()
                                                .flatMap(known -> known.state().stream())
                                                .findFirst()
                                                .flatMap(text::known));
        return state.map(known -> state(known, mention));
    }

    /// The actor that a state is.
    ///
    /// @param mention where it is named
    public Actor state(Known known, Mention mention) {
        Actor actor =
                actors.known(List.of(known))
                        .findFirst()
                        .orElseGet(() -> actors.add(Mention.Kind.STATE, Optional.of(known)));
        actors.add(actor, mention, mention.name().map(text::of), List.of());
        return actor;
    }

    /// Somebody who is the counterpart of another: who holds the same office elsewhere.
    ///
    /// @param mention "نظيره" with an adjective of nationality or a name
    public Actor counterpart(Mention mention, Actor other) {
        Actor found =
                counterparts.find(mention, other, Optional.ofNullable(byMention.get(mention)));
        byMention.put(mention, found);
        return found;
    }

    /// What the mentions' spans say, and what IRIs stand for.
    public interface Text {
        String of(org.liqa.read.Span span);

        Optional<Known> known(String iri);

        /// An office as the state or body has it among its posts, and what it is a kind of.
        List<String> wider(String office, Optional<String> of);

        /// The only one who can have held an office when the article was published.
        Optional<Known> holder(String office, String of);
    }
}
