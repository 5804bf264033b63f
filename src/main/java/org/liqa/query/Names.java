package org.liqa.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.liqa.analyse.NormalForm;

/// Finds things by their names, however these are written: all labels, Arabic or not, compared in
/// their normal forms. A thing whose whole name is given is preferred to those that have all given
/// words in a name, and these to those that have the words within words.
final class Names {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{P}]+");
    private static final int SHORTEST_PART = 3;
    private static final int MOST = 2000;

    private final QueryRunner runner;
    private final StoredQuery all;

    /// @param all the stored query that gives the names of all things of a class
    Names(QueryRunner runner, StoredQuery all) {
        this.runner = runner;
        this.all = all;
    }

    /// Something found.
    ///
    /// @param name the one that fits
    /// @param whole whether that name is what was asked for, not only part of it
    record Match(Node thing, String name, boolean whole) {}

    /// The best matches, ordered by IRI; empty if nothing is called so. Of equally good ones those
    /// of the class that the type names first: asked for a place, Egypt is the land. For a topic
    /// all that have the words, since its name is a phrase of which one gives a part.
    List<Match> find(String text, Parameter.Type type) {
        List<String> words = words(text);
        Map<Node, Best> best = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            read(words, type, best);
        }
        Optional<Best> highest = best.values().stream().min(Best.ORDER);
        return best.entrySet().stream()
                .filter(
                        e ->
                                type == Parameter.Type.TOPIC
                                        || Best.ORDER.compare(e.getValue(), highest.get()) == 0)
                .map(e -> new Match(e.getKey(), e.getValue().name(), e.getValue().rank() == 0))
                .limit(MOST)
                .toList();
    }

    private void read(List<String> words, Parameter.Type type, Map<Node, Best> best) {
        Parameter parameter = all.parameter("class").orElseThrow();
        for (String asked : type.classes()) {
            int kind = type.classes().indexOf(asked);
            runner.forEach(
                    Template.fill(all, Map.of(parameter, List.of(NodeFactory.createURI(asked)))),
                    row -> {
                        String name = row.get("name").getLiteralLexicalForm();
                        int rank = Best.rank(words, words(name));
                        if (rank != Best.NONE) {
                            best.merge(row.get("thing"), new Best(rank, kind, name), Best::better);
                        }
                    });
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.strip()))
                .map(NormalForm::of)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// How well a name fits: 0 the whole name, 1 all words, 2 within words.
    ///
    /// @param kind which of the classes asked for it has
    private record Best(int rank, int kind, String name) {
        static final int NONE = 3;
        static final Comparator<Best> ORDER =
                Comparator.<Best>comparingInt(best -> best.rank)
                        .thenComparingInt(best -> best.kind);

        static int rank(List<String> asked, List<String> name) {
            // Many names are written in one word or in two.
            if (String.join("", asked).equals(String.join("", name))) {
                return 0;
            }
            if (name.containsAll(asked)) {
                return 1;
            }
            return asked.stream().allMatch(word -> isWithin(word, name)) ? 2 : NONE;
        }

        private static boolean isWithin(String word, List<String> name) {
            return name.contains(word)
                    || word.codePointCount(0, word.length()) >= SHORTEST_PART
                            && name.stream().anyMatch(other -> other.contains(word));
        }

        Best better(Best other) {
            return ORDER.compare(other, this) < 0 ? other : this;
        }
    }
}
