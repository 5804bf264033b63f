package org.liqa.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.liqa.vocabulary.Liqa;

/// All files of the gazetteer as one model, and what the tests ask of it.
final class GazetteerFiles {
    static final String BASE = "http://localhost:3030/";
    static final Property WITHIN =
            ResourceFactory.createProperty("http://www.opengis.net/ont/geosparql#sfWithin");
    static final Model MODEL = read(Path.of("ontology", "gazetteer"));

    private static final Set<String> NAMED =
            Set.of(
                    Liqa.PERSON,
                    Liqa.ORGANIZATION,
                    Liqa.STATE,
                    Liqa.PLACE,
                    Liqa.NAMESPACE + "Office",
                    ORG.Post.getURI());

    private GazetteerFiles() {}

    private static Model read(Path folder) {
        var model = ModelFactory.createDefaultModel();
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .forEach(file -> RDFParser.source(file).base(BASE).parse(model.getGraph()));
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
        return model;
    }

    static Property liqa(String name) {
        return ResourceFactory.createProperty(Liqa.NAMESPACE, name);
    }

    static Stream<Resource> things() {
        return MODEL.listSubjects().toList().stream();
    }

    /// The actors, places, offices and posts: what must have a name in both languages.
    static Stream<Resource> named() {
        return things().filter(thing -> types(thing).stream().anyMatch(NAMED::contains));
    }

    static List<String> types(Resource thing) {
        return objects(thing, RDF.type).map(type -> type.getResource().getURI()).toList();
    }

    static Stream<Literal> labels(Resource thing) {
        return literals(
                thing, SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel, liqa("contextLabel"));
    }

    static Stream<Literal> demonyms(Resource thing) {
        return literals(thing, liqa("demonym"), liqa("demonymPlural"));
    }

    private static Stream<Literal> literals(Resource thing, Property... properties) {
        return Stream.of(properties)
                .flatMap(property -> objects(thing, property))
                .map(Statement::getLiteral);
    }

    static Stream<Statement> objects(Resource thing, Property property) {
        return thing.listProperties(property).toList().stream();
    }

    /// The places around a place, however far.
    static Set<Resource> around(Resource place) {
        var around = new HashSet<Resource>();
        var open = new ArrayDeque<>(List.of(place));
        while (!open.isEmpty()) {
            objects(open.pop(), WITHIN)
                    .map(Statement::getResource)
                    .filter(around::add)
                    .forEach(open::push);
        }
        return around;
    }

    /// The states and bodies that a thing belongs to, or the countries that a place lies in.
    static Set<String> homes(Resource thing) {
        var lands =
                around(thing).stream()
                        .filter(place -> place.hasProperty(RDF.type, liqa("Country")));
        var owners =
                Stream.of(liqa("country"), ORG.postIn, liqa("titleOf"))
                        .flatMap(property -> objects(thing, property))
                        .map(Statement::getResource);
        return Stream.concat(lands, owners)
                .map(Resource::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
