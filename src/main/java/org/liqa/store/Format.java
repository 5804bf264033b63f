package org.liqa.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// In what an article or a whole store can be exported.
public enum Format {
    /// RDF 1.2, everything; of one article in sorted order.
    NQUADS(true, true),
    /// RDF 1.2, everything.
    TRIG(true, true),
    /// All graphs as one, without evidence.
    TURTLE(false, false),
    /// All graphs as one, without evidence; of one article in sorted order.
    NTRIPLES(false, false),
    /// One named graph per article, without evidence; of a whole store an array of such documents.
    JSONLD(true, false),
    /// All graphs as one, without evidence. What XML 1.0 cannot write is replaced by U+FFFD. A
    /// whole store has to fit into memory.
    RDFXML(false, false);

    private final boolean graphs;
    private final boolean evidence;

    Format(boolean graphs, boolean evidence) {
        this.graphs = graphs;
        this.evidence = evidence;
    }

    /// The format of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Format parse(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no such format: " + name + "; give one of " + names()));
    }

    /// What a person should know is not in the output; empty if everything is.
    public Optional<String> note() {
        if (evidence) {
            return Optional.empty();
        }
        String graph = graphs ? "" : " and without the division into one graph per article";
        return Optional.of(
                "%s is written without the evidence (quotations, rules, confidence)%s; nquads and trig have everything"
                        .formatted(this, graph));
    }

    /// As it is written on the command line.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String names() {
        return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
    }
}
