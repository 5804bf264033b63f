package org.liqa.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liqa.lexicon.Gazetteer;
import org.liqa.lexicon.Known;
import org.liqa.read.Article;
import org.liqa.resolve.report.Entity;
import org.liqa.resolve.report.Evidence;
import org.liqa.resolve.report.Fact;
import org.liqa.resolve.report.Term;
import org.liqa.vocabulary.Liqa;

/// Says which offices somebody holds, in the terms of the W3C Organization Ontology: a membership
/// joins a person and a post.
public final class Posts {
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String XSD_DATE = "http://www.w3.org/2001/XMLSchema#date";
    private static final double CONFIDENCE = 0.9;
    private final Article article;
    private final Gazetteer gazetteer;
    private final String base;

    /// @param base what IRIs begin with; ends with a slash
    public Posts(Article article, Gazetteer gazetteer, String base) {
        this.article = article;
        this.gazetteer = gazetteer;
        this.base = base;
    }

    /// Gives the facts about an office that somebody is said to hold, and the post as an entity.
    public void say(
            String person, Actor.Held held, Consumer<Fact> facts, Consumer<Entity> entities) {
        boolean bare = // "الرئيس", "رئيسها": it does not say of what
                held.of().isEmpty() && !held.phrase().contains(" ");
        if (bare || held.former()) {
            return;
        }
        Entity post = post(held);
        String membership =
                base
                        + "membership/"
                        + article.key()
                        + "-"
                        + Names.digest(person + " " + post.iri());
        Evidence evidence = new Evidence(held.mention().span(), "office", CONFIDENCE);
        entities.accept(post);
        facts.accept(new Fact(membership, RDF_TYPE, new Term.Iri(ORG + "Membership"), evidence));
        facts.accept(new Fact(membership, ORG + "member", new Term.Iri(person), evidence));
        facts.accept(new Fact(membership, ORG + "post", new Term.Iri(post.iri()), evidence));
        article.published()
                .ifPresent(
                        day ->
                                facts.accept(
                                        new Fact(
                                                membership,
                                                Liqa.NAMESPACE + "asOf",
                                                new Term.Typed(day.toString(), XSD_DATE),
                                                evidence)));
    }

    private Entity post(Actor.Held held) {
        Optional<String> iri =
                held.office().flatMap(office -> held.of().map(of -> iri(office, of)));
        return iri.flatMap(gazetteer::known).map(this::known).orElseGet(() -> unknown(iri, held));
    }

    /// As the gazetteer names its posts: `post/LY/foreign-minister`,
    /// `post/arab-league/secretary-general`.
    private String iri(String office, String of) {
        return base + "post/" + lastPart(of) + "/" + lastPart(office);
    }

    private static String lastPart(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private Entity known(Known post) {
        List<Entity.Label> labels =
                post.labels().stream()
                        .filter(Known.Name::preferred)
                        .map(name -> new Entity.Label(name.text(), name.language(), true))
                        .toList();
        return new Entity(post.iri(), List.of(ORG + "Post"), labels, List.of());
    }

    private Entity unknown(Optional<String> iri, Actor.Held held) {
        List<Entity.Link> links = new ArrayList<>();
        held.office()
                .ifPresent(
                        office ->
                                links.add(
                                        new Entity.Link(
                                                Liqa.NAMESPACE + "office", new Term.Iri(office))));
        held.of().ifPresent(of -> links.add(new Entity.Link(ORG + "postIn", new Term.Iri(of))));
        String phrase = held.phrase();
        String own = iri.orElseGet(() -> base + "post/" + Names.slug(phrase));
        return new Entity(
                own,
                List.of(ORG + "Post"),
                List.of(new Entity.Label(phrase, article.language(), true)),
                links);
    }
}
