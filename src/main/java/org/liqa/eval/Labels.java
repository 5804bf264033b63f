package org.liqa.eval;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.liqa.resolve.report.Entity;
import org.liqa.resolve.report.Fact;
import org.liqa.resolve.report.Report;
import org.liqa.resolve.report.Term;

/// What things are called, beforehand and in any of the articles, as in a store that holds them
/// all; and in which order they came up. Two fillers may both mean what is asked, and the first is
/// taken: the figures depend on the order, if little.
public final class Labels {
    private final Map<String, Set<String>> byIri = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    /// @param known names of things that are known beforehand, by IRI; they come first
    public Labels(SequencedMap<String, ? extends Collection<String>> known, List<Report> reports) {
        known.forEach((iri, labels) -> labels.forEach(label -> add(iri, label)));
        known.keySet().forEach(this::rank);
        for (Report report : reports) {
            for (Entity entity : report.entities()) {
                entity.labels().forEach(label -> add(entity.iri(), label.text()));
            }
            for (Fact fact : report.facts()) {
                rank(fact.subject());
                if (fact.object() instanceof Term.Iri(var iri)) {
                    rank(iri);
                }
            }
        }
    }

    private void add(String iri, String label) {
        byIri.computeIfAbsent(iri, _ -> new TreeSet<>()).add(label);
    }

    private void rank(String iri) {
        ranks.putIfAbsent(iri, ranks.size());
    }

    /// All labels, sorted; of what has none, the value itself.
    List<String> of(String value) {
        return List.copyOf(byIri.getOrDefault(value, Set.of(value)));
    }

    /// How many things came up before; of a value that is no thing, 0.
    int before(String value) {
        return ranks.getOrDefault(value, 0);
    }
}
