package org.liqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.liqa.analyse.NormalForm;
import org.liqa.vocabulary.Liqa;

/// The lexicon of personal names.
class NameFilesTest {
    private static final Node GIVEN = NodeFactory.createURI(Liqa.NAMESPACE + "GivenName");
    private static final Node FAMILY = NodeFactory.createURI(Liqa.NAMESPACE + "FamilyName");
    private static final DataFiles DATA = DataFiles.read("lexicon", "names-*.ttl");

    private static Stream<Node> names() {
        return Stream.of(GIVEN, FAMILY).flatMap(type -> DATA.of(type).stream()).distinct();
    }

    @Test
    void thereAreManyNames() {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(1500);
    }

    @Test
    void everyNameIsWrittenInArabicAndInLatinLetters() {
        assertThat(names())
                .allSatisfy(
                        name ->
                                assertThat(DATA.languages(name))
                                        .as(name.getURI())
                                        .containsExactly("ar", "ar-Latn"));
    }

    @Test
    void noWrittenFormBelongsToTwoNames() {
        Map<String, Node> owners = new HashMap<>();
        assertThat(names())
                .allSatisfy(
                        name ->
                                assertThat(Stream.of(SKOS.prefLabel, SKOS.altLabel))
                                        .flatMap(label -> DATA.objects(name, label.asNode()))
                                        .filteredOn(form -> form.getLiteralLanguage().equals("ar"))
                                        .extracting(form -> written(form))
                                        .allSatisfy(
                                                form ->
                                                        assertThat(owners.put(form, name))
                                                                .as(form)
                                                                .isNull()));
    }

    @Test
    void thereAreNoBlankNodes() {
        assertThat(DATA.blanks()).isEmpty();
    }

    private static String written(Node form) {
        return NormalForm.of(form.getLiteralLexicalForm());
    }
}
