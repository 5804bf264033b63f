package org.liqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.liqa.analyse.NormalForm;
import org.liqa.vocabulary.Liqa;

/// The persons of the gazetteer, the posts they held and when.
class PersonFilesTest {
    private static final Path GAZETTEER = Path.of("ontology", "gazetteer");
    private static final String SCHEMA = "https://schema.org/";
    private static final Node PERSON = NodeFactory.createURI(Liqa.PERSON);
    private static final Node POST = NodeFactory.createURI(ORG.NS + "post");
    private static final Node OFFICE = NodeFactory.createURI(Liqa.NAMESPACE + "office");
    private static final Node START = NodeFactory.createURI(SCHEMA + "startDate");
    private static final Node END = NodeFactory.createURI(SCHEMA + "endDate");
    private static final Graph DATA = read("persons-*.ttl", "posts.ttl", "movements.ttl");

    @Test
    void thereAreManyPersons() {
        assertThat(subjects(PERSON)).hasSizeGreaterThanOrEqualTo(800);
    }

    @Test
    void everyPersonHasOneNameInEachLanguage() {
        assertThat(subjects(PERSON))
                .allSatisfy(
                        person ->
                                assertThat(languages(person))
                                        .as(person.getURI())
                                        .containsExactly("ar", "en"));
    }

    @Test
    void everyPostAndBodyHasOneNameInEachLanguage() {
        assertThat(subjects(ORG.Post.asNode()))
                .allSatisfy(post -> assertThat(languages(post)).containsExactly("ar", "en"));
    }

    @Test
    void noNameIsWrittenTwiceForOnePerson() {
        assertThat(subjects(PERSON))
                .allSatisfy(
                        person ->
                                assertThat(Stream.of(SKOS.prefLabel, SKOS.altLabel))
                                        .flatMap(name -> objects(person, name.asNode()))
                                        .extracting(name -> looked(name))
                                        .doesNotHaveDuplicates());
    }

    @Test
    void noTwoPersonsShareAnIdentifier() {
        var identifiers =
                DATA.stream(Node.ANY, OWL2.sameAs.asNode(), Node.ANY)
                        .map(triple -> triple.getObject().getURI())
                        .toList();
        assertThat(identifiers)
                .doesNotHaveDuplicates()
                .allMatch(iri -> iri.matches("http://www\\.wikidata\\.org/entity/Q[1-9]\\d*"));
    }

    @Test
    void everyMembershipHasAPersonAndAPostOfItsBody() {
        var persons = new HashSet<>(subjects(PERSON));
        var posts = new HashSet<>(subjects(ORG.Post.asNode()));
        assertThat(subjects(ORG.Membership.asNode()))
                .allSatisfy(
                        membership -> {
                            Node post = sole(membership, POST);
                            assertThat(persons).contains(sole(membership, ORG.member.asNode()));
                            assertThat(posts).contains(post);
                            assertThat(sole(post, ORG.postIn.asNode()))
                                    .isEqualTo(sole(membership, ORG.organization.asNode()));
                        });
    }

    @Test
    void everyPostIsOfAKnownOffice() {
        Graph gazetteer = read("*.ttl");
        assertThat(subjects(ORG.Post.asNode()))
                .allMatch(post -> isDescribed(sole(post, OFFICE), gazetteer));
    }

    @Test
    void everyTenureEndsAfterItsStart() {
        assertThat(subjects(ORG.Membership.asNode()))
                .allSatisfy(
                        membership -> {
                            var start = objects(membership, START);
                            var end = objects(membership, END);
                            assertThat(start).hasSizeLessThan(2);
                            assertThat(end).hasSizeLessThan(2);
                            assertThat(Stream.of(start, end).flatMap(List::stream))
                                    .allMatch(PersonFilesTest::isWellFormed);
                            if (!start.isEmpty() && !end.isEmpty()) {
                                assertThat(day(start.getFirst(), "-01-01"))
                                        .as(membership.getURI())
                                        .isLessThanOrEqualTo(day(end.getFirst(), "-12-31"));
                            }
                        });
    }

    @Test
    void thereAreNoBlankNodes() {
        assertThat(DATA.stream())
                .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    private static Graph read(String... globs) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String glob : globs) {
            for (Path file : files(glob)) {
                RDFParser.source(file).base("http://localhost:3030/").parse(graph);
            }
        }
        return graph;
    }

    private static List<Path> files(String glob) {
        try (var found = Files.newDirectoryStream(GAZETTEER, glob)) {
            var files = new ArrayList<Path>();
            found.forEach(files::add);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Node> subjects(Node type) {
        return DATA.stream(Node.ANY, RDF.Nodes.type, type).map(t -> t.getSubject()).toList();
    }

    private static List<Node> objects(Node subject, Node property) {
        return DATA.stream(subject, property, Node.ANY).map(t -> t.getObject()).toList();
    }

    private static Node sole(Node subject, Node property) {
        var found = objects(subject, property);
        assertThat(found).as(subject + " " + property).hasSize(1);
        return found.getFirst();
    }

    private static boolean isDescribed(Node thing, Graph graph) {
        return graph.contains(thing, RDF.Nodes.type, Node.ANY);
    }

    private static TreeSet<String> languages(Node subject) {
        var labels = objects(subject, SKOS.prefLabel.asNode());
        var languages = new TreeSet<String>();
        labels.forEach(label -> languages.add(label.getLiteralLanguage()));
        assertThat(labels).as(subject.getURI()).hasSameSizeAs(languages);
        return languages;
    }

    /// As look-up compares names.
    private static String looked(Node name) {
        return name.getLiteralLanguage() + " " + NormalForm.of(name.getLiteralLexicalForm());
    }

    private static boolean isWellFormed(Node date) {
        return date.getLiteral().isWellFormed()
                && date.getLiteralDatatypeURI().matches(".*#(date|gYearMonth|gYear)");
    }

    /// A year or month is filled up to a day, for comparing.
    private static String day(Node date, String rest) {
        String written = date.getLiteralLexicalForm();
        return written + rest.substring(Math.min(rest.length(), written.length() - 4));
    }
}
