package org.liqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/// `classes.ttl` describes what the word lists use and the code knows, no less and no more.
class ClassesTest {
    private static final Path FOLDER = Path.of("ontology/lexicon");
    private static final Path FILE = FOLDER.resolve("classes.ttl");
    private static final Graph DESCRIBED = read(FILE);
    private static final Node WORD_CLASS = term("WordClass");
    private static final Set<String> CLASSES =
            Arrays.stream(WordClass.values())
                    .map(WordClass::localName)
                    .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyClassThatTheCodeKnowsIsDescribed() {
        assertThat(CLASSES.stream().filter(name -> !isWordClass(name)))
                .map("l:%s is known to WordClass.java but not described in classes.ttl"::formatted)
                .isEmpty();
    }

    @Test
    void everyClassThatIsDescribedIsKnownToTheCode() {
        assertThat(described().filter(ClassesTest::isWordClass).filter(n -> !CLASSES.contains(n)))
                .map("l:%s is described in classes.ttl but not known to WordClass.java"::formatted)
                .isEmpty();
    }

    @Test
    void everyTermThatTheListsUseIsDescribed() throws IOException {
        Set<String> described = described().collect(Collectors.toSet());
        Set<String> undescribed = new TreeSet<>();
        for (Path file : files()) {
            used(read(file))
                    .filter(name -> !described.contains(name))
                    .map(
                            name ->
                                    "l:%s is used in %s but not described in classes.ttl"
                                            .formatted(name, file))
                    .forEach(undescribed::add);
        }
        assertThat(undescribed).isEmpty();
    }

    @Test
    void everyPropertyThatIsDescribedIsRead() {
        Set<String> read =
                Stream.of(Lexicon.VERB_STEMS, Lexicon.NOUN_STEMS, Lexicon.OTHER_PROPERTIES)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        read.addAll(Inflection.PROPERTIES);
        assertThat(described().filter(name -> isA(name, RDF.Property.asNode())))
                .as("properties described in classes.ttl, and those that the code reads")
                .containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void everyClassHasWords() throws IOException {
        List<Graph> lists = files().stream().map(ClassesTest::read).toList();
        assertThat(CLASSES.stream())
                .filteredOn(name -> lists.stream().noneMatch(list -> hasWord(list, name)))
                .map(
                        "l:%s is known to WordClass.java but has no word in ontology/lexicon"
                                ::formatted)
                .isEmpty();
    }

    @Test
    void everythingIsTypedAndSpeaksBothLanguages() {
        List<String> problems = new ArrayList<>();
        for (String name : described().toList()) {
            for (var property : List.of(RDFS.label, RDFS.comment)) {
                List<String> languages =
                        DESCRIBED.stream(term(name), property.asNode(), Node.ANY)
                                .map(found -> found.getObject().getLiteralLanguage())
                                .sorted()
                                .toList();
                if (!languages.equals(List.of("ar", "en"))) {
                    problems.add(
                            "l:%s has rdfs:%s in %s; give one in ar and one in en"
                                    .formatted(name, property.getLocalName(), languages));
                }
            }
            if (!isA(name, Node.ANY)) {
                problems.add("l:" + name + " has no type; give one, such as l:WordClass");
            }
            if (isWordClass(name)
                    && DESCRIBED.stream(term(name), SKOS.example.asNode(), Node.ANY)
                            .noneMatch(
                                    found ->
                                            found.getObject().toString().matches("(?s).*«.+».*"))) {
                problems.add("l:" + name + " has no skos:example with its words between « and »");
            }
        }
        assertThat(problems).isEmpty();
    }

    /// The local names of all terms of ours that the file says something about.
    private static Stream<String> described() {
        return DESCRIBED.stream()
                .map(triple -> triple.getSubject())
                .filter(ClassesTest::isOurs)
                .map(ClassesTest::local)
                .distinct()
                .sorted();
    }

    /// The local names of all properties, of what has words, and of what is said of entries.
    private static Stream<String> used(Graph list) {
        return list.stream()
                .flatMap(
                        triple ->
                                triple.getPredicate().equals(term("word"))
                                        ? Stream.of(triple.getSubject(), triple.getPredicate())
                                        : Stream.of(triple.getPredicate(), triple.getObject()))
                .filter(ClassesTest::isOurs)
                .map(ClassesTest::local)
                .distinct();
    }

    private static boolean hasWord(Graph list, String name) {
        return list.contains(term(name), term("word"), Node.ANY)
                || list.contains(Node.ANY, term("class"), term(name));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ttl") && !file.equals(FILE))
                    .sorted()
                    .toList();
        }
    }

    private static Graph read(Path file) {
        return RDFParser.source(file).base("http://example.org/").toGraph();
    }

    private static boolean isWordClass(String name) {
        return isA(name, WORD_CLASS);
    }

    private static boolean isA(String name, Node type) {
        return DESCRIBED.contains(term(name), RDF.Nodes.type, type);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Lexicon.NAMESPACE + name);
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Lexicon.NAMESPACE);
    }

    private static String local(Node node) {
        return node.getURI().substring(Lexicon.NAMESPACE.length());
    }
}
