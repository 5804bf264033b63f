package org.liqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liqa.lexicon.GazetteerFiles.MODEL;
import static org.liqa.lexicon.GazetteerFiles.liqa;
import static org.liqa.lexicon.GazetteerFiles.named;
import static org.liqa.lexicon.GazetteerFiles.objects;
import static org.liqa.lexicon.GazetteerFiles.things;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liqa.analyse.NormalForm;
import org.liqa.vocabulary.Liqa;

/// The gazetteer files parse, and agree with each other.
class GazetteerFilesTest {
    private static final String WGS = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final Property LATITUDE = ResourceFactory.createProperty(WGS, "lat");
    private static final Property LONGITUDE = ResourceFactory.createProperty(WGS, "long");

    @Test
    void nodesAreNamed() {
        assertThat(MODEL.getGraph().find().toList())
                .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @Test
    void everyThingHasAClass() {
        assertThat(things().filter(thing -> !thing.hasProperty(RDF.type))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "State,198",
        "Organization,300",
        "Office,150",
        "City,600",
        "Site,150",
        "Person,800"
    })
    void thereAreEnough(String type, int atLeast) {
        assertThat(MODEL.listSubjectsWithProperty(RDF.type, liqa(type)).toList())
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void everyNamedThingHasOneLabelInEachLanguage() {
        assertThat(named().filter(thing -> !languages(thing).equals(List.of("ar", "en"))))
                .isEmpty();
    }

    @Test
    void namesAreTrimmedAndInALanguage() {
        assertThat(named().flatMap(GazetteerFiles::labels)).allMatch(GazetteerFilesTest::isClean);
        assertThat(named().flatMap(GazetteerFiles::demonyms)).allMatch(GazetteerFilesTest::isClean);
    }

    @Test
    void noThingHasTheSameNameTwice() {
        assertThat(named().flatMap(GazetteerFilesTest::repeated)).isEmpty();
    }

    @Test
    void aStateIsNamedByItsCountryCode() {
        for (Resource state : MODEL.listSubjectsWithProperty(RDF.type, liqa("State")).toList()) {
            String code = state.getRequiredProperty(liqa("countryCode")).getString();
            assertThat(code).matches("[A-Z]{2}");
            assertThat(state.getURI()).isEqualTo(GazetteerFiles.BASE + "state/" + code);
        }
    }

    @Test
    void whatIsPointedAtIsThere() {
        assertThat(
                        MODEL.listStatements().toList().stream()
                                .filter(statement -> isOurs(statement))
                                .filter(statement -> !statement.getResource().hasProperty(RDF.type))
                                .map(Statement::toString))
                .isEmpty();
    }

    @Test
    void aPositionIsOnEarthAndComplete() {
        assertThat(
                        things().filter(
                                        thing ->
                                                thing.hasProperty(LATITUDE)
                                                        != thing.hasProperty(LONGITUDE)))
                .isEmpty();
        assertThat(things().flatMap(thing -> objects(thing, LATITUDE)).map(Statement::getDouble))
                .allMatch(degrees -> Math.abs(degrees) <= 90);
        assertThat(things().flatMap(thing -> objects(thing, LONGITUDE)).map(Statement::getDouble))
                .allMatch(degrees -> Math.abs(degrees) <= 180);
    }

    @Test
    void aPlaceNamesOneNearestPlaceAroundIt() {
        assertThat(things().filter(place -> objects(place, GazetteerFiles.WITHIN).count() > 1))
                .isEmpty();
    }

    @Test
    void noPlaceLiesWithinItself() {
        assertThat(things().filter(place -> GazetteerFiles.around(place).contains(place)))
                .isEmpty();
    }

    @Test
    void namesTellThingsOfOneClassAndHomeApart() {
        Map<String, Set<String>> sameName = new TreeMap<>();
        named().forEach(
                        thing ->
                                sortedNames(thing)
                                        .forEach(
                                                name ->
                                                        sameName.computeIfAbsent(
                                                                        name, n -> new TreeSet<>())
                                                                .add(thing.getURI())));
        sameName.values().removeIf(things -> things.size() == 1);
        assertThat(sameName).isEmpty();
    }

    /// Class, Arabic label and home of a thing, once for each of its classes but `liqa:Place`.
    private static Stream<String> sortedNames(Resource thing) {
        return GazetteerFiles.types(thing).stream()
                .filter(type -> !type.equals(Liqa.PLACE))
                .flatMap(
                        type ->
                                objects(thing, SKOS.prefLabel)
                                        .filter(label -> label.getLanguage().equals("ar"))
                                        .map(label -> type + " " + key(label.getLiteral())))
                .map(name -> name + " " + GazetteerFiles.homes(thing));
    }

    private static Stream<String> repeated(Resource thing) {
        var seen = new TreeSet<String>();
        return GazetteerFiles.labels(thing)
                .map(GazetteerFilesTest::key)
                .filter(key -> !seen.add(key))
                .map(key -> thing + " " + key);
    }

    private static List<String> languages(Resource thing) {
        return objects(thing, SKOS.prefLabel).map(Statement::getLanguage).sorted().toList();
    }

    private static boolean isClean(Literal name) {
        var text = name.getString();
        return !text.isBlank()
                && text.equals(text.strip().replaceAll("\\s+", " "))
                && Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && Set.of("ar", "en").contains(name.getLanguage());
    }

    /// Look-up takes two names with one key for the same word.
    private static String key(Literal name) {
        return NormalForm.of(name.getString()) + "@" + name.getLanguage();
    }

    private static boolean isOurs(Statement statement) {
        return statement.getObject().isURIResource()
                && statement.getResource().getURI().startsWith(GazetteerFiles.BASE);
    }
}
