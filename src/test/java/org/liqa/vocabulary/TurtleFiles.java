package org.liqa.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;

/// The data files under `ontology/`, as the tests read them.
final class TurtleFiles {
    static final Path ONTOLOGY = Path.of("ontology");
    static final Path TERMS = ONTOLOGY.resolve("liqa.ttl");

    private TurtleFiles() {}

    static List<Path> all() {
        try (var files = Files.walk(ONTOLOGY)) {
            return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Graph parse(Path file) {
        return RDFParser.source(file).base("http://example.org/").toGraph();
    }

    /// Every term of ours that liqa.ttl says something about.
    static Set<String> defined() {
        return parse(TERMS).stream()
                .map(triple -> triple.getSubject())
                .filter(TurtleFiles::isOurs)
                .map(Node::getURI)
                .collect(Collectors.toSet());
    }

    static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Liqa.NAMESPACE);
    }
}
