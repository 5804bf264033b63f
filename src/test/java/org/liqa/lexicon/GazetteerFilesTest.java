package org.liqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.liqa.analyse.NormalForm;
import org.liqa.vocabulary.Liqa;

/// The gazetteer files parse, and agree with each other.
class GazetteerFilesTest {
    private static final Path FOLDER = Path.of("ontology", "gazetteer");
    private static final String BASE = "http://localhost:3030/";
    private static final String GEO = "http://www.opengis.net/ont/geosparql#";
    private static final String WGS = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final String ORG = "http://www.w3.org/ns/org#";

    private static final Property WITHIN = ResourceFactory.createProperty(GEO, "sfWithin");
    private static final Property CODE = liqa("countryCode");
    private static final Resource COUNTRY =
            ResourceFactory.createResource(Liqa.NAMESPACE + "Country");
    private static final Resource MEMBERSHIP = ResourceFactory.createResource(ORG + "Membership");

    private static final Model GAZETTEER = read();

    @Test
    void nodesAreNamed() {
        assertThat(GAZETTEER.getGraph().find().toList())
                .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @Test
    void everyThingHasAClass() {
        assertThat(things().filter(thing -> !thing.hasProperty(RDF.type))).isEmpty();
    }

    @Test
    void everyThingHasOneLabelInEachLanguage() {
        assertThat(
                        things().filter(thing -> !thing.hasProperty(RDF.type, MEMBERSHIP))
                                .filter(thing -> !languages(thing).equals(List.of("ar", "en"))))
                .isEmpty();
    }

    @Test
    void labelsAreTrimmedAndInALanguage() {
        assertThat(labels().filter(label -> !isClean(label))).isEmpty();
    }

    @Test
    void noThingHasTheSameWordTwice() {
        var twice = new ArrayList<String>();
        things().forEach(
                        thing -> {
                            var seen = new TreeSet<String>();
                            labels(thing)
                                    .map(GazetteerFilesTest::key)
                                    .filter(word -> !seen.add(word))
                                    .forEach(word -> twice.add(thing + " " + word));
                        });
        assertThat(twice).isEmpty();
    }

    @Test
    void countryCodesAreTwoLettersAndTheStatesOwn() {
        var states = GAZETTEER.listSubjectsWithProperty(CODE).toList();
        assertThat(states)
                .hasSizeGreaterThanOrEqualTo(198)
                .allSatisfy(
                        state -> {
                            var code = state.getRequiredProperty(CODE).getString();
                            assertThat(code).matches("[A-Z]{2}");
                            assertThat(state.getURI()).isEqualTo(BASE + "state/" + code);
                        });
    }

    @Test
    void whatIsPointedAtIsThere() {
        assertThat(
                        GAZETTEER.listStatements().toList().stream()
                                .filter(statement -> statement.getObject().isURIResource())
                                .filter(statement -> isOurs(statement.getObject().asNode()))
                                .filter(statement -> !statement.getResource().hasProperty(RDF.type))
                                .map(Statement::toString))
                .isEmpty();
    }

    @Test
    void coordinatesComeInPairsAndAreOnEarth() {
        assertThat(
                        things().filter(
                                        thing ->
                                                !(isWithin(thing, "lat", 90)
                                                        && isWithin(thing, "long", 180)
                                                        && hasWgs(thing, "lat")
                                                                == hasWgs(thing, "long"))))
                .isEmpty();
    }

    @Test
    void placesDoNotLieWithinThemselves() {
        assertThat(
                        GAZETTEER.listSubjectsWithProperty(WITHIN).toList().stream()
                                .filter(place -> around(place).contains(place)))
                .isEmpty();
    }

    @Test
    void thingsOfOneClassAndCountryDifferInTheirArabicLabel() {
        var byName = new TreeMap<String, Set<String>>();
        things().forEach(
                        thing ->
                                names(thing)
                                        .forEach(
                                                name ->
                                                        byName.computeIfAbsent(
                                                                        name, n -> new TreeSet<>())
                                                                .add(thing.getURI())));
        byName.values().removeIf(same -> same.size() < 2);
        assertThat(byName).isEmpty();
    }

    /// Class, label and country of a thing, once for each of its classes but `liqa:Place`.
    private static List<String> names(Resource thing) {
        return thing.listProperties(RDF.type).mapWith(Statement::getResource).toList().stream()
                .filter(type -> !type.getURI().equals(Liqa.PLACE))
                .flatMap(
                        type ->
                                thing
                                        .listProperties(SKOS.prefLabel, "ar")
                                        .mapWith(Statement::getLiteral)
                                        .toList()
                                        .stream()
                                        .map(label -> type + " " + key(label) + countries(thing)))
                .toList();
    }

    private static Model read() {
        var model = ModelFactory.createDefaultModel();
        try (var files = Files.list(FOLDER)) {
            files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .forEach(file -> RDFParser.source(file).base(BASE).parse(model.getGraph()));
        } catch (IOException e) {
            throw new IllegalStateException(FOLDER.toString(), e);
        }
        return model;
    }

    private static Property liqa(String name) {
        return ResourceFactory.createProperty(Liqa.NAMESPACE, name);
    }

    private static Stream<Resource> things() {
        return GAZETTEER.listSubjects().toList().stream();
    }

    private static List<String> languages(Resource thing) {
        return thing
                .listProperties(SKOS.prefLabel)
                .mapWith(Statement::getLanguage)
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    private static Stream<Literal> labels(Resource thing) {
        return Stream.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
                .flatMap(property -> thing.listProperties(property).toList().stream())
                .map(Statement::getLiteral);
    }

    private static Stream<Literal> labels() {
        var demonyms =
                Stream.of("demonym", "demonymPlural")
                        .flatMap(
                                name ->
                                        GAZETTEER
                                                .listObjectsOfProperty(liqa(name))
                                                .toList()
                                                .stream())
                        .map(node -> node.asLiteral());
        return Stream.concat(things().flatMap(GazetteerFilesTest::labels), demonyms);
    }

    private static boolean isClean(Literal label) {
        var text = label.getString();
        return !text.isBlank()
                && text.equals(text.strip().replaceAll("\\s+", " "))
                && text.equals(Normalizer.normalize(text, Normalizer.Form.NFC))
                && Set.of("ar", "en").contains(label.getLanguage());
    }

    /// Look-up takes two labels with one key for the same word.
    private static String key(Literal label) {
        return NormalForm.of(label.getString()) + "@" + label.getLanguage();
    }

    private static boolean isOurs(Node node) {
        return node.getURI().startsWith(BASE);
    }

    private static boolean hasWgs(Resource thing, String name) {
        return thing.hasProperty(ResourceFactory.createProperty(WGS, name));
    }

    private static boolean isWithin(Resource thing, String name, double most) {
        return thing.listProperties(ResourceFactory.createProperty(WGS, name)).toList().stream()
                .allMatch(statement -> Math.abs(statement.getDouble()) <= most);
    }

    private static Set<Resource> around(Resource place) {
        var seen = new HashSet<Resource>();
        var open = new ArrayList<>(List.of(place));
        while (!open.isEmpty()) {
            open.removeLast()
                    .listProperties(WITHIN)
                    .mapWith(Statement::getResource)
                    .filterKeep(seen::add)
                    .forEach(open::add);
        }
        return seen;
    }

    private static Set<String> countries(Resource thing) {
        var found = new TreeSet<String>();
        around(thing).stream()
                .filter(place -> place.hasProperty(RDF.type, COUNTRY))
                .forEach(place -> found.add(place.getURI()));
        Stream.of(liqa("country"), ResourceFactory.createProperty(ORG, "postIn"), liqa("titleOf"))
                .flatMap(property -> thing.listProperties(property).toList().stream())
                .forEach(statement -> found.add(statement.getResource().getURI()));
        return found;
    }
}
