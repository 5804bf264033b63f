package org.liqa.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTest {
    private static final Graph TERMS = TurtleFiles.parse(TurtleFiles.TERMS);
    private static final Set<String> DEFINED = TurtleFiles.defined();

    static Set<String> terms() {
        return new TreeSet<>(DEFINED);
    }

    static List<Path> files() {
        return TurtleFiles.all();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermIsTypedLabelledAndExplainedInBothLanguages(String term) {
        Node node = NodeFactory.createURI(term);
        assertThat(TERMS.contains(node, RDF.Nodes.type, Node.ANY)).as("has a type").isTrue();
        assertThat(languages(node, RDFS.label.asNode())).as("labels").containsExactly("ar", "en");
        assertThat(languages(node, RDFS.comment.asNode()))
                .as("comments")
                .containsExactly("ar", "en");
    }

    @ParameterizedTest
    @MethodSource("files")
    void noFileUsesATermThatIsNotDefined(Path file) {
        var undefined = new TreeSet<String>();
        TurtleFiles.parse(file).stream()
                .flatMap(
                        triple ->
                                Stream.of(
                                        triple.getSubject(),
                                        triple.getPredicate(),
                                        triple.getObject()))
                .filter(TurtleFiles::isOurs)
                .map(Node::getURI)
                .filter(term -> !DEFINED.contains(term))
                .forEach(undefined::add);
        assertThat(undefined)
                .as(file + " uses terms that ontology/liqa.ttl does not define")
                .isEmpty();
    }

    @Test
    void labelsTellTermsOfOneKindApart() {
        for (Node kind :
                List.of(
                        OWL.Class.asNode(),
                        OWL.ObjectProperty.asNode(),
                        OWL.DatatypeProperty.asNode())) {
            var labels =
                    TERMS.stream(Node.ANY, RDF.Nodes.type, kind)
                            .flatMap(
                                    triple ->
                                            TERMS.stream(
                                                    triple.getSubject(),
                                                    RDFS.label.asNode(),
                                                    Node.ANY))
                            .map(triple -> triple.getObject().toString())
                            .toList();
            assertThat(labels).as("labels of " + kind).doesNotHaveDuplicates();
        }
    }

    @Test
    void holdsNoBlankNodes() {
        assertThat(
                        TERMS.stream()
                                .filter(t -> t.getSubject().isBlank() || t.getObject().isBlank())
                                .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://purl.org/dc/terms/license",
                "http://purl.org/dc/terms/title",
                "http://www.w3.org/2002/07/owl#versionInfo",
                "http://www.w3.org/2002/07/owl#versionIRI",
                "http://purl.org/vocab/vann/preferredNamespacePrefix",
                "http://purl.org/vocab/vann/preferredNamespaceUri"
            })
    void theHeadSays(String property) {
        Node ontology = NodeFactory.createURI("https://w3id.org/liqa/ontology");
        assertThat(TERMS.contains(ontology, NodeFactory.createURI(property), Node.ANY)).isTrue();
    }

    @Test
    void everyShapeSpeaksBothLanguages() {
        Graph shapes = TurtleFiles.parse(TurtleFiles.ONTOLOGY.resolve("shapes.ttl"));
        Node message = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");
        Node path = NodeFactory.createURI("http://www.w3.org/ns/shacl#path");
        shapes.stream(Node.ANY, path, Node.ANY)
                .forEach(
                        triple -> {
                            var languages =
                                    shapes.stream(triple.getSubject(), message, Node.ANY)
                                            .map(found -> found.getObject().getLiteralLanguage())
                                            .sorted();
                            assertThat(languages)
                                    .as("messages of " + triple)
                                    .containsExactly("ar", "en");
                        });
    }

    private static List<String> languages(Node subject, Node property) {
        return TERMS.stream(subject, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLanguage())
                .sorted()
                .toList();
    }
}
