package org.liqa.resolve.actor;

import java.util.Optional;
import org.liqa.analyse.NormalForm;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.phrase.Office;
import org.liqa.lexicon.Known;

/// Who is meant by "counterpart": who holds the same office elsewhere.
final class Counterparts {
    private final Cast.Text text;
    private final Actors actors;
    private final Holders holders;

    Counterparts(Cast.Text text, Actors actors) {
        this.text = text;
        this.actors = actors;
        this.holders = new Holders(text, actors);
    }

    /// The counterpart of another.
    ///
    /// @param mention "نظيره" with an adjective of nationality or a name
    /// @param before whom the mention is known to stand for
    Actor find(Mention mention, Actor other, Optional<Actor> before) {
        boolean named = mention.name().isPresent() && before.isPresent();
        Optional<String> of =
                named
                        ? mention.state()
                        : mention.offices().stream()
                                .flatMap(office -> office.of().stream())
                                .findFirst();
        Optional<Actor.Held> office = sameOffice(mention, other, of);
        Actor found =
                named
                        ? before.get()
                        : holder(other, of)
                                .or(() -> before)
                                .orElseGet(() -> someone(office.flatMap(holders::incumbent)));
        if (before.filter(found::equals).isEmpty() || found.held().isEmpty()) {
            actors.add(found, mention, Optional.empty(), office.stream().toList());
        }
        return found;
    }

    private Actor someone(Optional<Known> known) {
        return actors.known(known.stream().toList())
                .findFirst()
                .orElseGet(() -> actors.add(Mention.Kind.PERSON, known));
    }

    private Optional<Actor> holder(Actor other, Optional<String> of) {
        return of.flatMap(
                _ ->
                        actors.holding(other.held())
                                .filter(
                                        candidate ->
                                                candidate != other
                                                        && !candidate.held().isEmpty()
                                                        && candidate.state().equals(of))
                                .filter(candidate -> sharesOffice(candidate, other))
                                .findFirst());
    }

    private static boolean sharesOffice(Actor one, Actor other) {
        return one.held().stream().anyMatch(a -> other.held().stream().anyMatch(a::isKind));
    }

    /// The other's office, of the state that the adjective behind "نظيره" tells.
    private Optional<Actor.Held> sameOffice(Mention mention, Actor other, Optional<String> of) {
        return other.held().stream()
                .filter(office -> office.office().isPresent())
                .findFirst()
                .map(
                        office ->
                                new Actor.Held(
                                        name(office) + adjectives(mention),
                                        office.office(),
                                        office.wider(),
                                        false,
                                        of,
                                        mention));
    }

    private String name(Actor.Held held) {
        String name = held.office().flatMap(text::known).map(Known::name).orElse("");
        return name.contains(" ") || name.startsWith(NormalForm.ARTICLE)
                ? name
                : NormalForm.ARTICLE + name;
    }

    /// What stands behind "نظيره"; all of the phrase where that is left out: "نظيريه المصري
    /// والأردني".
    private String adjectives(Mention mention) {
        Office office = mention.offices().getFirst();
        String phrase = text.of(office.span());
        int space = phrase.indexOf(' ');
        boolean bare = space < 0 && phrase.startsWith(NormalForm.ARTICLE);
        return bare ? " " + phrase : space < 0 ? "" : phrase.substring(space);
    }
}
