package org.liqa.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liqa.analyse.NormalForm;
import org.liqa.extract.phrase.Mention;
import org.liqa.lexicon.Known;

/// The actors of one article in the order of their first mention, found by what is known of them,
/// so that an article of thousands of mentions need not compare each with all. Whatever is found
/// here may be meant; [Cast] decides.
final class Actors {
    private final List<Actor> all = new ArrayList<>();
    private final Map<Actor, Integer> places = new HashMap<>();
    private final Map<Known, NavigableSet<Integer>> byKnown = new HashMap<>();
    private final Map<String, NavigableSet<Integer>> byWord = new HashMap<>();
    private final Map<String, NavigableSet<Integer>> byOffice = new HashMap<>();
    private final TreeMap<String, NavigableSet<Integer>> byKey = new TreeMap<>();

    List<Actor> all() {
        return List.copyOf(all);
    }

    Actor add(Mention.Kind kind, Optional<Known> known) {
        Actor actor = new Actor(kind, known);
        places.put(actor, all.size());
        all.add(actor);
        known.ifPresent(thing -> put(byKnown, thing, actor));
        return actor;
    }

    /// Adds to what the actor is known by.
    void add(Actor actor, Mention mention, Optional<String> name, List<Actor.Held> offices) {
        actor.add(mention, name, offices);
        name.ifPresent(
                written -> {
                    PersonNames.ends(written).forEach(word -> put(byWord, word, actor));
                    put(byKey, key(written), actor);
                });
        offices.forEach(held -> officeKeys(held).forEach(key -> put(byOffice, key, actor)));
    }

    /// Says which known thing the actor is, unless that is said already.
    void identify(Actor actor, Known thing) {
        actor.identify(thing);
        put(byKnown, actor.known().orElseThrow(), actor);
    }

    Stream<Actor> known(List<Known> things) {
        return in(things.stream().map(byKnown::get));
    }

    /// Who may have this personal name, or part of it.
    Stream<Actor> named(String name) {
        return in(PersonNames.ends(name).stream().map(byWord::get));
    }

    /// Who is this known thing, or has this very name, up to spelling and spaces.
    Stream<Actor> knownOrCalled(Optional<Known> known, String name) {
        return in(
                Stream.concat(
                        known.stream().map(byKnown::get), Stream.of(key(name)).map(byKey::get)));
    }

    /// Who has a name that begins with one of these, which are in normal form.
    Stream<Actor> calledLike(String... beginnings) {
        return in(
                Stream.of(beginnings)
                        .flatMap(
                                from ->
                                        byKey
                                                .subMap(from, from + Character.MAX_VALUE)
                                                .values()
                                                .stream()));
    }

    /// Who may hold one of these offices.
    Stream<Actor> holding(List<Actor.Held> offices) {
        return in(offices.stream().flatMap(Actors::officeKeys).map(byOffice::get));
    }

    private static String key(String name) {
        return NormalForm.of(name).replace(" ", "");
    }

    /// The known office, and how the phrase begins: offices that agree share one of them.
    private static Stream<String> officeKeys(Actor.Held held) {
        return Stream.concat(held.wider().stream(), Stream.of(held.beginning()));
    }

    private <K> void put(Map<K, NavigableSet<Integer>> index, K key, Actor actor) {
        index.computeIfAbsent(key, _ -> new TreeSet<>()).add(places.get(actor));
    }

    /// The actors of all the sets, each once, in their order.
    private Stream<Actor> in(Stream<NavigableSet<Integer>> sets) {
        List<NavigableSet<Integer>> found = sets.filter(Objects::nonNull).toList();
        return found.size() == 1
                ? found.getFirst().stream().map(all::get)
                : found.stream().flatMap(NavigableSet::stream).distinct().sorted().map(all::get);
    }
}
