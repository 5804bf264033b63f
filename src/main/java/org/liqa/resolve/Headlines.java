package org.liqa.resolve;

import static org.liqa.resolve.Happening.Family.AGREEMENT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.liqa.extract.Claim;
import org.liqa.extract.phrase.Mention;
import org.liqa.read.Article;
import org.liqa.read.Span;
import org.liqa.resolve.actor.Actor;
import org.liqa.vocabulary.Liqa;

/// Where an article's headline stands, and where its body repeats it word for word.
final class Headlines {
    private final List<Span> spans = new ArrayList<>();

    Headlines(Article article) {
        String body = article.body();
        String headline = article.headline().map(span -> span.in(body)).orElse("").strip();
        int at = headline.isEmpty() ? -1 : body.indexOf(headline);
        while (at >= 0) {
            spans.add(new Span(at, at + headline.length()));
            at = body.indexOf(headline, at + headline.length());
        }
    }

    boolean contain(Span span) {
        return spans.stream().anyMatch(headline -> headline.contains(span));
    }

    /// Of what a headline may tell: first what the article tells first, but last what has other
    /// parties.
    ///
    /// @param latest happenings, the latest first
    static List<Happening> firstTold(List<Happening> latest, Set<Actor> actors) {
        return latest.reversed().stream()
                .sorted(Comparator.comparing(happening -> !happening.isOf(actors)))
                .toList();
    }

    /// Whether a headline only sums up what the body tells in other words: of some of its actors,
    /// or of nobody that the headline names. A reception is not the visit.
    ///
    /// @param told the happenings of the body
    static boolean isToldBelow(Claim claim, Set<Actor> actors, List<Happening> told) {
        boolean named =
                actors.stream()
                        .anyMatch(
                                actor ->
                                        actor.kind() == Mention.Kind.PERSON
                                                && actor.name().isPresent());
        boolean agreement = Happening.family(claim).stream().anyMatch(AGREEMENT::equals);
        if (agreement && actors.size() < 2 && told.stream().anyMatch(Headlines::isAgreement)) {
            return true; // "الوزير يوقع عقد …": the body names both sides
        }
        boolean visit = claim.kind().equals(Liqa.VISIT);
        return told.stream()
                .filter(Happening::isComplete)
                .filter(happening -> visit || happening.family() != Happening.Family.VISIT)
                .anyMatch(
                        happening ->
                                !named || actors.stream().anyMatch(happening.parts()::containsKey));
    }

    private static boolean isAgreement(Happening happening) {
        return happening.family() == AGREEMENT && happening.isComplete();
    }
}
