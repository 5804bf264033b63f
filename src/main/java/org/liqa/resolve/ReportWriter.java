package org.liqa.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liqa.extract.Claim;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.phrase.Mention;
import org.liqa.lexicon.Gazetteer;
import org.liqa.read.Article;
import org.liqa.read.Span;
import org.liqa.resolve.actor.Actor;
import org.liqa.resolve.actor.Cast;
import org.liqa.resolve.actor.Identities;
import org.liqa.resolve.actor.Posts;
import org.liqa.resolve.report.Entity;
import org.liqa.resolve.report.Evidence;
import org.liqa.resolve.report.Fact;
import org.liqa.resolve.report.Report;
import org.liqa.resolve.report.Term;
import org.liqa.time.When;
import org.liqa.vocabulary.Liqa;

/// Turns happenings into facts and entities with IRIs.
final class ReportWriter {
    private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final Set<String> NO_PARTIES = Set.of(Liqa.PLACE_OF, Liqa.ATTENDEE);
    private final Article article;
    private final String base;
    private final Identities identities;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Entity> entities = new TreeMap<>();
    private final Map<Happening, String> iris = new HashMap<>();
    private final Posts posts;
    private int events;

    ReportWriter(Article article, Cast.Text text, Gazetteer gazetteer, String base) {
        this.article = article;
        this.base = base;
        this.posts = new Posts(article, gazetteer, base);
        this.identities = new Identities(article, text, gazetteer, base);
    }

    Report report() {
        facts.sort(Comparator.comparingInt((Fact fact) -> fact.evidence().quotation().start()));
        return new Report(article, facts, List.copyOf(entities.values()));
    }

    void add(Happening happening) {
        events++;
        boolean agreement = happening.family() == Happening.Family.AGREEMENT;
        String event = base + (agreement ? "agreement/" : "event/") + article.key() + "-" + events;
        Claim first = happening.claims().getFirst();
        Claim fullest = fullest(happening);
        Evidence kind = Findings.ofKind(fullest, happening, quotation(fullest));
        Evidence real = Findings.ofModality(fullest, happening, quotation(fullest));
        iris.put(happening, event);
        fact(event, RDF_TYPE, new Term.Iri(first.kind()), kind);
        fact(event, Liqa.MODALITY, new Term.Iri(happening.modality().iri()), real);
        happening
                .parts()
                .forEach(
                        (actor, parts) ->
                                parts.forEach(part -> take(event, actor, part, happening)));
        boolean call = happening.family() == Happening.Family.CALL; // its parties are in two places
        (call ? Map.<Mention, Evidence>of() : happening.places())
                .forEach((place, why) -> place(event, place, Findings.shared(why, happening)));
        happening.topics().forEach((topic, why) -> topic(event, topic, why));
        happening
                .date()
                .ifPresent(
                        date ->
                                date(
                                        event,
                                        date.getKey(),
                                        Findings.shared(date.getValue(), happening)));
    }

    /// Who says so, and where the agreement or meeting comes from.
    void attribute(Happening happening, Cast cast, Links links) {
        String event = iris.get(happening);
        for (Claim claim : happening.claims()) {
            claim.source()
                    .filter(source -> source.sentence() == claim.sentence())
                    .ifPresent(
                            source ->
                                    cast.actor(source)
                                            .ifPresent(
                                                    actor ->
                                                            fact(
                                                                    event,
                                                                    Liqa.SAID_BY,
                                                                    new Term.Iri(
                                                                            entity(actor).iri()),
                                                                    Findings.ofSource(
                                                                            claim, source))));
        }
        links.of(happening)
                .forEach(
                        link ->
                                fact(
                                        event,
                                        link.property(),
                                        new Term.Iri(iris.get(link.to())),
                                        link.evidence()));
    }

    /// Of the claims that the event is of this kind and modality the one that names most parties,
    /// so that its quotation tells who met whom; of equal ones the first.
    private static Claim fullest(Happening happening) {
        Claim first = happening.claims().getFirst();
        return happening.claims().stream()
                .filter(claim -> claim.kind().equals(first.kind()))
                .filter(claim -> claim.modality() == happening.modality())
                .reduce((one, other) -> parties(other) > parties(one) ? other : one)
                .orElse(first);
    }

    private static long parties(Claim claim) {
        return named(claim).filter(filler -> !NO_PARTIES.contains(filler.role())).count();
    }

    private static Span quotation(Claim claim) {
        return named(claim).map(Filler::span).reduce(claim.trigger(), Span::with);
    }

    /// What stands in the claim's own sentence.
    private static Stream<Filler> named(Claim claim) {
        return claim.fillers().stream()
                .filter(
                        filler ->
                                filler instanceof Filler.Of(String _, Mention mention)
                                        && mention.sentence() == claim.sentence());
    }

    private void fact(String subject, String property, Term object, Evidence evidence) {
        facts.add(new Fact(subject, property, object, evidence));
    }

    private void take(String event, Actor actor, Happening.Part part, Happening happening) {
        Entity entity = entity(actor);
        Evidence evidence = Findings.settled(part.evidence(), actor, happening);
        fact(
                event,
                part.role(),
                new Term.Iri(entity.iri()),
                evidence.atMost(Confidence.highest(happening)));
    }

    /// The actor's entity, described once, with the offices it is said to hold.
    private Entity entity(Actor actor) {
        Entity entity = identities.of(actor);
        if (entities.putIfAbsent(entity.iri(), entity) == null) {
            actor.held()
                    .forEach(
                            held ->
                                    posts.say(
                                            entity.iri(),
                                            held,
                                            facts::add,
                                            post -> entities.putIfAbsent(post.iri(), post)));
        }
        return entities.get(entity.iri());
    }

    private void place(String event, Mention mention, Evidence evidence) {
        Entity entity = identities.place(mention);
        entities.putIfAbsent(entity.iri(), entity);
        fact(event, Liqa.PLACE_OF, new Term.Iri(entity.iri()), evidence);
    }

    private void topic(String event, Span span, Evidence evidence) {
        Entity entity = identities.topic(span);
        entities.putIfAbsent(entity.iri(), entity);
        fact(event, Liqa.TOPIC_OF, new Term.Iri(entity.iri()), evidence);
    }

    private void date(String event, When when, Evidence evidence) {
        when.date()
                .ifPresent(
                        value ->
                                fact(
                                        event,
                                        Liqa.DATE,
                                        new Term.Typed(value.lexical(), value.datatype()),
                                        evidence));
        when.endDate()
                .ifPresent(
                        value ->
                                fact(
                                        event,
                                        Liqa.END_DATE,
                                        new Term.Typed(value.lexical(), value.datatype()),
                                        evidence));
    }
}
