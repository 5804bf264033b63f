package org.liqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.liqa.analyse.NormalForm;

/// Some of the data files under `ontology/`, read into one graph as they are when Liqa starts.
record DataFiles(Graph graph) {
    private static final String BASE = "http://localhost:3030/";

    /// @param globs of file names
    static DataFiles read(String folder, String... globs) {
        Graph graph = GraphFactory.createDefaultGraph();
        Stream.of(globs)
                .flatMap(glob -> files(Path.of("ontology", folder), glob).stream())
                .forEach(file -> RDFParser.source(file).base(BASE).parse(graph));
        return new DataFiles(graph);
    }

    List<Node> of(Node type) {
        return graph.stream(Node.ANY, RDF.Nodes.type, type)
                .map(Triple::getSubject)
                .distinct()
                .toList();
    }

    List<Node> objects(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
    }

    Node sole(Node subject, Node property) {
        var found = objects(subject, property);
        assertThat(found).as(subject + " " + property).hasSize(1);
        return found.getFirst();
    }

    boolean is(Node thing, Node type) {
        return graph.contains(thing, RDF.Nodes.type, type);
    }

    boolean describes(Node thing) {
        return is(thing, Node.ANY);
    }

    /// Of the preferred labels, sorted, as often as there are labels.
    List<String> languages(Node subject) {
        return objects(subject, SKOS.prefLabel.asNode()).stream()
                .map(Node::getLiteralLanguage)
                .sorted()
                .toList();
    }

    /// Every name, preferred or not, as look-up compares it.
    List<String> names(Node subject) {
        return Stream.of(SKOS.prefLabel, SKOS.altLabel)
                .flatMap(property -> objects(subject, property.asNode()).stream())
                .map(
                        name ->
                                name.getLiteralLanguage()
                                        + " "
                                        + NormalForm.of(name.getLiteralLexicalForm()))
                .toList();
    }

    List<Triple> blanks() {
        return graph.stream()
                .filter(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank())
                .toList();
    }

    private static List<Path> files(Path folder, String glob) {
        try (Stream<Path> files = Files.list(folder)) {
            var matcher = folder.getFileSystem().getPathMatcher("glob:" + glob);
            return files.filter(file -> matcher.matches(file.getFileName())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
