package org.liqa.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liqa.analyse.NormalForm;
import org.liqa.extract.Claim;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.phrase.Mention;
import org.liqa.lexicon.Gazetteer;
import org.liqa.lexicon.Known;
import org.liqa.read.Article;
import org.liqa.vocabulary.Liqa;

/// Whether two phrases can tell the same place, one perhaps less exactly.
final class Places {
    private final Article article;
    private final Gazetteer gazetteer;

    Places(Article article, Gazetteer gazetteer) {
        this.article = article;
        this.gazetteer = gazetteer;
    }

    /// Whether both are written alike, or one lies in the other: a town in its country, "العاصمة …"
    /// in the country that its adjective tells.
    boolean agree(Mention one, Mention other) {
        return written(one).equals(written(other))
                || lies(one, other)
                || lies(other, one)
                || isUnnamedIn(one, other)
                || isUnnamedIn(other, one)
                || isKnownFromBefore(one)
                || isKnownFromBefore(other);
    }

    /// Whether what a claim says of where agrees with places known before, which it does if either
    /// says nothing.
    boolean agree(Set<Mention> known, Claim claim) {
        List<Mention> stated =
                claim.fillers().stream()
                        .filter(filler -> filler.role().equals(Liqa.PLACE_OF))
                        .map(filler -> ((Filler.Of) filler).mention())
                        .toList();
        return stated.isEmpty()
                || known.isEmpty()
                || known.stream()
                        .anyMatch(place -> stated.stream().anyMatch(other -> agree(place, other)));
    }

    /// IRIs of the states that a place may lie in.
    Set<String> states(Mention place) {
        return place.known().stream()
                .flatMap(known -> around(known.iri()).stream())
                .flatMap(iri -> gazetteer.known(iri).flatMap(Known::state).stream())
                .collect(Collectors.toSet());
    }

    /// "المملكة", "المطار": one word, which leaves it to the article to say of where.
    private boolean isKnownFromBefore(Mention mention) {
        return mention.known().isEmpty()
                && mention.state().isEmpty()
                && !written(mention).contains(" ");
    }

    private String written(Mention mention) {
        return NormalForm.of(mention.span().in(article.body()));
    }

    private boolean lies(Mention inner, Mention outer) {
        return places(outer)
                .anyMatch(place -> places(inner).anyMatch(p -> around(p).contains(place)));
    }

    private static Stream<Known> known(Mention mention) {
        return mention.known().stream().filter(known -> known.kind() == Known.Kind.PLACE);
    }

    private static Stream<String> places(Mention mention) {
        return known(mention).map(Known::iri);
    }

    /// The place and all around it, the nearest first.
    private List<String> around(String place) {
        List<String> around = new ArrayList<>();
        Optional<String> next = Optional.of(place);
        while (next.isPresent() && !around.contains(next.get())) {
            around.add(next.get());
            next = gazetteer.within(next.get());
        }
        return around;
    }

    private static boolean isUnnamedIn(Mention unnamed, Mention named) {
        return unnamed.known().isEmpty()
                && unnamed.state().isPresent()
                && named.known().stream().anyMatch(known -> known.state().equals(unnamed.state()));
    }
}
