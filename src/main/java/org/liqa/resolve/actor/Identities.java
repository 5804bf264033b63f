package org.liqa.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liqa.extract.phrase.Mention;
import org.liqa.lexicon.Gazetteer;
import org.liqa.lexicon.Known;
import org.liqa.read.Article;
import org.liqa.read.Span;
import org.liqa.resolve.report.Entity;
import org.liqa.vocabulary.Liqa;

/// Gives actors, places and topics their IRIs and labels: of what the gazetteer knows its own, else
/// made from the name.
public final class Identities {
    private final Article article;
    private final Cast.Text text;
    private final Gazetteer gazetteer;
    private final String base;

    /// @param base what IRIs begin with; ends with a slash
    public Identities(Article article, Cast.Text text, Gazetteer gazetteer, String base) {
        this.article = article;
        this.text = text;
        this.gazetteer = gazetteer;
        this.base = base;
    }

    /// Whoever it is, with all names that the article gives.
    public Entity of(Actor actor) {
        Optional<Known> known = actor.known().or(() -> named(actor));
        return known.map(thing -> described(thing, written(actor))).orElseGet(() -> unknown(actor));
    }

    /// Its names as written; if it has none, those of its offices that say of what they are.
    private static List<String> written(Actor actor) {
        return actor.names().isEmpty()
                ? actor.held().stream()
                        .filter(held -> held.of().isPresent())
                        .map(Actor.Held::phrase)
                        .toList()
                : actor.names();
    }

    /// A known thing of the actor's kind with exactly its name.
    private Optional<Known> named(Actor actor) {
        return actor.name().flatMap(name -> sole(gazetteer.named(name), actor.kind()));
    }

    private static Optional<Known> sole(List<Known> found, Mention.Kind kind) {
        Known.Kind wanted =
                kind == Mention.Kind.PERSON ? Known.Kind.PERSON : Known.Kind.ORGANIZATION;
        List<Known> fitting = found.stream().filter(known -> known.kind() == wanted).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private Entity described(Known known, List<String> written) {
        List<Entity.Label> labels = new ArrayList<>();
        known.labels().stream()
                .filter(Known.Name::preferred)
                .forEach(name -> labels.add(new Entity.Label(name.text(), name.language(), true)));
        addWritten(written, labels);
        return new Entity(known.iri(), known.types(), labels, List.of());
    }

    private void addWritten(List<String> written, List<Entity.Label> labels) {
        for (String name : written) {
            if (labels.stream().noneMatch(label -> label.text().equals(name))) {
                labels.add(new Entity.Label(name, article.language(), false));
            }
        }
    }

    private Entity unknown(Actor actor) {
        String type =
                switch (actor.kind()) {
                    case PERSON -> Liqa.PERSON;
                    case ORGANIZATION -> Liqa.ORGANIZATION;
                    case GROUP -> Liqa.NAMESPACE + "Group";
                    case STATE, PLACE, BOTH_SIDES, BOTH_STATES, PRONOUN ->
                            throw new IllegalStateException("always known: " + actor.kind());
                };
        List<Entity.Label> labels = new ArrayList<>();
        Optional<String> name = actor.name();
        String called =
                name.or(() -> actor.held().stream().findFirst().map(Actor.Held::phrase))
                        .orElseGet(() -> text.of(actor.mentions().getFirst().span()));
        labels.add(new Entity.Label(called, article.language(), true));
        addWritten(actor.names(), labels);
        return new Entity(base + iri(actor, called), List.of(type), labels, List.of());
    }

    private String iri(Actor actor, String called) {
        return switch (actor.kind()) {
            case PERSON ->
                    actor.name().isPresent()
                            ? "person/" + Names.slug(called)
                            : "person/" + article.key() + "/" + Names.slug(called);
            case ORGANIZATION -> "org/" + Names.slug(called);
            case GROUP -> "group/" + article.key() + "/" + Names.slug(called);
            case STATE, PLACE, BOTH_SIDES, BOTH_STATES, PRONOUN ->
                    throw new IllegalStateException("always known: " + actor.kind());
        };
    }

    /// Where something is, by the name written if the gazetteer has none.
    public Entity place(Mention mention) {
        String written = text.of(mention.span());
        return knownPlace(mention, written)
                .map(known -> described(known, List.of(written)))
                .orElseGet(
                        () ->
                                new Entity(
                                        base + "place/" + Names.slug(written),
                                        List.of(Liqa.PLACE),
                                        List.of(
                                                new Entity.Label(
                                                        written, article.language(), true)),
                                        List.of()));
    }

    /// Of several places with one name up to spelling that which is written so: "عمّان" and "عُمان"
    /// tell by their marks which is meant. Else the town: "في عمان".
    private static Optional<Known> knownPlace(Mention mention, String written) {
        List<Known> places =
                mention.known().stream().filter(known -> known.kind() == Known.Kind.PLACE).toList();
        return places.stream()
                .filter(
                        known ->
                                known.labels().stream()
                                        .anyMatch(name -> name.text().equals(written)))
                .findFirst()
                .or(() -> places.stream().filter(known -> !isCountry(known)).findFirst())
                .or(() -> places.stream().findFirst());
    }

    private static boolean isCountry(Known place) {
        return place.types().contains(Liqa.NAMESPACE + "Country");
    }

    /// What is talked about, by the words that say it.
    public Entity topic(Span span) {
        String written = text.of(span);
        return new Entity(
                base + "topic/" + Names.slug(written),
                List.of(Liqa.TOPIC),
                List.of(new Entity.Label(written, article.language(), true)),
                List.of());
    }
}
