package org.liqa.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.liqa.vocabulary.Liqa;

/// What is kept of the work on an article, so that it need not be done again while nothing has
/// changed. As what a store says of itself it stands in the database's own default graph, which
/// queries do not see and exports leave out.
///
/// @param digest of all that the article's graphs are a function of; one word
/// @param kinds of its events, one for each, as words
public record Receipt(String digest, List<String> kinds) {
    private static final Node RECEIPT = NodeFactory.createURI(Liqa.STORE_RECEIPT);

    public Receipt {
        kinds = List.copyOf(kinds);
        for (String word : words(digest, kinds).toList()) {
            if (!word.matches("\\w+")) {
                throw new IllegalArgumentException("not a word: " + word);
            }
        }
    }

    /// The digest and the kinds, with blanks between.
    @Override
    public String toString() {
        return words(digest, kinds).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String digest, List<String> kinds) {
        return Stream.concat(Stream.of(digest), kinds.stream());
    }

    private static Receipt parse(String written) {
        List<String> words = Arrays.asList(written.split(" "));
        return new Receipt(words.getFirst(), words.subList(1, words.size()));
    }

    /// That of the article, if there is one; in a transaction.
    static Optional<Receipt> of(Node article, DatasetGraph dataset) {
        return quads(article, dataset).stream()
                .map(quad -> parse(quad.getObject().getLiteralLexicalForm()))
                .findFirst();
    }

    /// Replaces that of the article; in a write transaction.
    static void put(Node article, Optional<Receipt> receipt, DatasetGraph dataset) {
        quads(article, dataset).forEach(dataset::delete);
        receipt.map(kept -> NodeFactory.createLiteralString(kept.toString()))
                .ifPresent(text -> dataset.add(Quad.defaultGraphIRI, article, RECEIPT, text));
    }

    private static List<Quad> quads(Node article, DatasetGraph dataset) {
        return dataset.stream(Quad.defaultGraphIRI, article, RECEIPT, Node.ANY).toList();
    }
}
