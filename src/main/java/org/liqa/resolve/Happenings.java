package org.liqa.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.liqa.extract.Claim;
import org.liqa.resolve.actor.Actor;

/// The happenings of one article in the order of their first claims, found by who takes part and by
/// the sentences that tell of them, so that an article of thousands of claims need not compare each
/// with all.
final class Happenings {
    private final List<Happening> all = new ArrayList<>();
    private final Map<Happening, Integer> places = new HashMap<>();
    private final Map<Actor, NavigableSet<Integer>> byActor = new HashMap<>();

    void add(Happening happening) {
        places.put(happening, all.size());
        all.add(happening);
    }

    /// Takes down that the actor has a part in the happening.
    void part(Actor actor, Happening happening) {
        byActor.computeIfAbsent(actor, _ -> new TreeSet<>()).add(places.get(happening));
    }

    List<Happening> all() {
        return List.copyOf(all);
    }

    /// All, the latest first; not to be kept, since more may come.
    List<Happening> latest() {
        return all.reversed();
    }

    /// Those that one of the actors has a part in, the latest first.
    List<Happening> latest(Set<Actor> actors) {
        NavigableSet<Integer> found = new TreeSet<>();
        actors.forEach(actor -> found.addAll(byActor.getOrDefault(actor, new TreeSet<>())));
        return found.descendingSet().stream().map(all::get).toList();
    }

    /// Which happenings are told together, in one sentence.
    static final class Together {
        private final List<Happening> happenings;
        private final Map<Integer, Set<Integer>> bySentence = new HashMap<>();

        Together(List<Happening> happenings) {
            this.happenings = List.copyOf(happenings);
            for (int i = 0; i < happenings.size(); i++) {
                for (Claim claim : happenings.get(i).claims()) {
                    bySentence.computeIfAbsent(claim.sentence(), _ -> new TreeSet<>()).add(i);
                }
            }
        }

        /// Those told in a sentence with this one, itself among them, in their order.
        List<Happening> with(Happening happening) {
            Set<Integer> found = new TreeSet<>();
            happening.claims().stream()
                    .map(claim -> bySentence.getOrDefault(claim.sentence(), Set.of()))
                    .forEach(found::addAll);
            return found.stream().map(happenings::get).toList();
        }

        /// Those told in the sentence that first tells of this one, or the one before.
        List<Happening> about(Happening happening) {
            int first = happening.claims().getFirst().sentence();
            Set<Integer> found = new TreeSet<>(bySentence.getOrDefault(first, Set.of()));
            found.addAll(bySentence.getOrDefault(first - 1, Set.of()));
            return found.stream().map(happenings::get).toList();
        }
    }
}
