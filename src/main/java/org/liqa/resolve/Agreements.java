package org.liqa.resolve;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liqa.analyse.NormalForm;
import org.liqa.extract.Claim;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.phrase.Mention;
import org.liqa.resolve.actor.Actor;

/// When two claims about agreements are about one.
final class Agreements {
    private Agreements() {}

    /// Whether the claim can be about the agreement told of before: the named parties of one are
    /// among those of the other, and the topics do not differ in every word.
    ///
    /// @param parties whom the claim names
    static boolean isSame(Claim claim, Set<Actor> parties, Happening other, String body) {
        Set<Actor> one = named(parties);
        Set<Actor> two = named(other.principals());
        boolean shared = one.stream().anyMatch(two::contains);
        return shared
                && (two.containsAll(one) || one.containsAll(two))
                && !isOfOther(claim, other, body);
    }

    /// Whether what the claim is about shares no word with what the agreement is said to be about.
    static boolean isOfOther(Claim claim, Happening other, String body) {
        List<String> topics = topics(claim, body);
        List<String> before = topics(other, body);
        return !topics.isEmpty() && !before.isEmpty() && !haveCommonWord(topics, before);
    }

    private static List<String> topics(Claim claim, String body) {
        return claim.fillers().stream()
                .filter(Filler.About.class::isInstance)
                .map(filler -> filler.span().in(body))
                .toList();
    }

    private static List<String> topics(Happening happening, String body) {
        return happening.topics().keySet().stream().map(span -> span.in(body)).toList();
    }

    private static Set<Actor> named(Set<Actor> actors) {
        Set<Actor> named = new LinkedHashSet<>(actors);
        named.removeIf(actor -> actor.kind() == Mention.Kind.GROUP);
        return named;
    }

    private static boolean haveCommonWord(List<String> one, List<String> two) {
        Set<String> common = words(one);
        common.retainAll(words(two));
        return !common.isEmpty();
    }

    private static Set<String> words(List<String> texts) {
        Set<String> words = new HashSet<>();
        texts.forEach(text -> words.addAll(List.of(NormalForm.of(text).split(" "))));
        return words;
    }
}
