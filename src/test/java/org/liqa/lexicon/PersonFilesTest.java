package org.liqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;
import org.liqa.vocabulary.Liqa;

/// The persons of the gazetteer, the posts they held and when, and the bodies they lead.
class PersonFilesTest {
    private static final Node PERSON = NodeFactory.createURI(Liqa.PERSON);
    private static final Node OFFICE = NodeFactory.createURI(Liqa.NAMESPACE + "office");
    private static final Node POST = NodeFactory.createURI(ORG.NS + "post");
    private static final Node START = NodeFactory.createURI("https://schema.org/startDate");
    private static final Node END = NodeFactory.createURI("https://schema.org/endDate");
    private static final DataFiles DATA =
            DataFiles.read("gazetteer", "persons-*.ttl", "posts.ttl", "movements.ttl");
    private static final DataFiles GAZETTEER = DataFiles.read("gazetteer", "*.ttl");

    private static List<Node> posts() {
        return DATA.of(ORG.Post.asNode());
    }

    private static List<Node> memberships() {
        return DATA.of(ORG.Membership.asNode());
    }

    @Test
    void thereAreManyPersons() {
        assertThat(DATA.of(PERSON)).hasSizeGreaterThanOrEqualTo(800);
    }

    @Test
    void everyPersonAndPostHasOnePreferredNameInEachLanguage() {
        assertThat(Stream.of(DATA.of(PERSON), posts()).flatMap(List::stream))
                .allSatisfy(
                        thing ->
                                assertThat(DATA.languages(thing))
                                        .as(thing.getURI())
                                        .containsExactly("ar", "en"));
    }

    @Test
    void noNameIsWrittenTwiceForOnePerson() {
        assertThat(DATA.of(PERSON))
                .allSatisfy(person -> assertThat(DATA.names(person)).doesNotHaveDuplicates());
    }

    @Test
    void noTwoPersonsShareAnIdentifier() {
        var identifiers =
                DATA.graph().stream(Node.ANY, OWL2.sameAs.asNode(), Node.ANY)
                        .map(Triple::getObject)
                        .map(Node::getURI);
        assertThat(identifiers)
                .doesNotHaveDuplicates()
                .allMatch(iri -> iri.matches("http://www\\.wikidata\\.org/entity/Q[1-9]\\d*"));
    }

    @Test
    void everyPersonHasAtMostOneIdentifierAndOneState() {
        Node country = NodeFactory.createURI(Liqa.NAMESPACE + "country");
        assertThat(DATA.of(PERSON))
                .allSatisfy(
                        person -> {
                            assertThat(DATA.objects(person, OWL2.sameAs.asNode()))
                                    .hasSizeLessThan(2);
                            assertThat(DATA.objects(person, country))
                                    .as(person.getURI())
                                    .hasSizeLessThan(2)
                                    .allMatch(GAZETTEER::describes);
                        });
    }

    @Test
    void everyMembershipHasAPersonAndAPostOfItsBody() {
        assertThat(memberships())
                .allSatisfy(
                        membership -> {
                            Node member = DATA.sole(membership, ORG.member.asNode());
                            Node post = DATA.sole(membership, POST);
                            assertThat(DATA.is(member, PERSON)).as(member.getURI()).isTrue();
                            assertThat(DATA.is(post, ORG.Post.asNode())).as(post.getURI()).isTrue();
                            assertThat(DATA.sole(post, ORG.postIn.asNode()))
                                    .isEqualTo(DATA.sole(membership, ORG.organization.asNode()));
                        });
    }

    @Test
    void everyPostIsOfAKnownOfficeAndBody() {
        assertThat(posts())
                .allSatisfy(
                        post ->
                                assertThat(
                                                List.of(
                                                        DATA.sole(post, OFFICE),
                                                        DATA.sole(post, ORG.postIn.asNode())))
                                        .allMatch(GAZETTEER::describes));
    }

    @Test
    void noTenureEndsBeforeItsStart() {
        assertThat(memberships())
                .allSatisfy(
                        membership ->
                                assertThat(last(membership))
                                        .as(membership.getURI())
                                        .isGreaterThanOrEqualTo(first(membership)));
    }

    @Test
    void thereAreNoBlankNodes() {
        assertThat(DATA.blanks()).isEmpty();
    }

    /// A year or month is filled up to its first day.
    private static String first(Node membership) {
        return day(membership, START, "0001-01-01");
    }

    /// A year or month is filled up to its last day, or later.
    private static String last(Node membership) {
        return day(membership, END, "9999-12-31");
    }

    private static String day(Node membership, Node property, String unknown) {
        var dates = DATA.objects(membership, property);
        assertThat(dates)
                .as(membership + " " + property)
                .hasSizeLessThan(2)
                .allMatch(date -> date.getLiteral().isWellFormed())
                .allMatch(date -> type(date).matches(".*#(date|gYearMonth|gYear)"));
        if (dates.isEmpty()) {
            return unknown;
        }
        String written = dates.getFirst().getLiteralLexicalForm();
        return written + unknown.substring(written.length());
    }

    private static String type(Node date) {
        return date.getLiteralDatatypeURI();
    }
}
