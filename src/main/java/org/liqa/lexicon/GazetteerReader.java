package org.liqa.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.liqa.vocabulary.Liqa;

/// Reads a [Gazetteer] from Turtle.
public final class GazetteerReader {
    private static final String GEO = "http://www.opengis.net/ont/geosparql#";
    private static final String SCHEMA = "https://schema.org/";
    private static final Property ORG_POST = ResourceFactory.createProperty(ORG.getURI(), "post");

    private final Model model;
    private final List<Inflection> inflections;

    private GazetteerReader(Model model, Model words) {
        this.model = model;
        this.inflections = Inflection.all(words);
    }

    /// The gazetteer that a model describes.
    ///
    /// @param words the lexicon, whose inflections give the forms of adjectives of nationality
    public static Gazetteer read(Model model, Model words) {
        return new GazetteerReader(model, words).gazetteer();
    }

    private Gazetteer gazetteer() {
        List<Known> things = new ArrayList<>();
        add(Liqa.PERSON, Known.Kind.PERSON, things);
        add(Liqa.ORGANIZATION, Known.Kind.ORGANIZATION, things);
        add(Liqa.STATE, Known.Kind.STATE, things);
        add(Liqa.PLACE, Known.Kind.PLACE, things);
        add(Liqa.NAMESPACE + "Office", Known.Kind.OFFICE, things);
        add(ORG.getURI() + "Post", Known.Kind.POST, things);
        things.sort(Comparator.comparing(Known::iri));
        return new Gazetteer(
                things,
                demonyms(),
                personalNames(false),
                personalNames(true),
                within(),
                new Offices(tenures(), broader(), titles(), posts()));
    }

    private void add(String type, Known.Kind kind, List<Known> things) {
        for (Resource thing :
                model.listSubjectsWithProperty(RDF.type, model.createResource(type)).toList()) {
            List<Known.Name> labels = labels(thing);
            if (!labels.isEmpty()) {
                things.add(
                        new Known(thing.getURI(), kind, types(thing), labels, state(thing, kind)));
            }
        }
    }

    private static List<String> types(Resource thing) {
        return thing
                .listProperties(RDF.type)
                .mapWith(type -> type.getResource().getURI())
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    private static List<Known.Name> labels(Resource thing) {
        List<Known.Name> labels = new ArrayList<>();
        addLabels(thing, SKOS.prefLabel, true, labels);
        addLabels(thing, SKOS.altLabel, false, labels);
        addLabels(thing, SKOS.hiddenLabel, false, labels);
        labels.sort(
                Comparator.comparing((Known.Name label) -> !label.preferred())
                        .thenComparing(Known.Name::language)
                        .thenComparing(Known.Name::text));
        return labels;
    }

    private static void addLabels(
            Resource thing, Property property, boolean preferred, List<Known.Name> labels) {
        thing.listProperties(property)
                .mapWith(Statement::getLiteral)
                .forEachRemaining(
                        label ->
                                labels.add(
                                        new Known.Name(
                                                label.getLexicalForm(),
                                                label.getLanguage(),
                                                preferred)));
    }

    private Optional<String> state(Resource thing, Known.Kind kind) {
        if (kind == Known.Kind.STATE) {
            return Optional.of(thing.getURI());
        }
        if (kind == Known.Kind.PLACE) {
            return subject(liqa("capital"), thing).or(() -> subject(liqa("territory"), thing));
        }
        return object(thing, liqa("country")).map(RDFNode::asResource).map(Resource::getURI);
    }

    private Optional<String> subject(Property property, Resource object) {
        return model.listSubjectsWithProperty(property, object)
                .nextOptional()
                .map(Resource::getURI);
    }

    private static Optional<RDFNode> object(Resource subject, Property property) {
        return Optional.ofNullable(subject.getProperty(property)).map(Statement::getObject);
    }

    private Property liqa(String name) {
        return model.createProperty(Liqa.NAMESPACE, name);
    }

    private Map<String, List<String>> demonyms() {
        Map<String, List<String>> demonyms = new HashMap<>();
        for (String property : List.of("demonym", "demonymPlural")) {
            model.listStatements(null, liqa(property), (RDFNode) null)
                    .filterKeep(demonym -> demonym.getLanguage().equals("ar"))
                    .forEachRemaining(
                            demonym ->
                                    demonyms.computeIfAbsent(
                                                    demonym.getSubject().getURI(),
                                                    unused -> new ArrayList<>())
                                            .addAll(forms(property, demonym.getString())));
        }
        return demonyms;
    }

    private List<String> forms(String property, String word) {
        return Inflection.forms(property, word, inflections).stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    /// @param common whether those that are also everyday words, or the others
    private Set<String> personalNames(boolean common) {
        Set<String> names = new HashSet<>();
        for (String type : List.of("GivenName", "FamilyName", "PersonalName")) {
            model.listSubjectsWithProperty(RDF.type, model.createResource(Liqa.NAMESPACE + type))
                    .filterKeep(name -> name.hasLiteral(liqa("commonWord"), true) == common)
                    .forEachRemaining(
                            name ->
                                    labels(name).stream()
                                            .filter(label -> label.language().equals("ar"))
                                            .forEach(label -> names.add(label.text())));
        }
        return names;
    }

    private Map<String, String> within() {
        Map<String, String> within = new HashMap<>();
        model.listStatements(null, model.createProperty(GEO, "sfWithin"), (RDFNode) null)
                .forEachRemaining(
                        inside ->
                                within.put(
                                        inside.getSubject().getURI(),
                                        inside.getResource().getURI()));
        return within;
    }

    private Map<String, String> broader() {
        Map<String, String> broader = new HashMap<>();
        model.listStatements(null, SKOS.broader, (RDFNode) null)
                .forEachRemaining(
                        office ->
                                broader.put(
                                        office.getSubject().getURI(),
                                        office.getResource().getURI()));
        return broader;
    }

    private Set<Offices.Post> posts() {
        Set<Offices.Post> posts = new HashSet<>();
        for (Resource post :
                model.listSubjectsWithProperty(
                                RDF.type, model.createResource(ORG.getURI() + "Post"))
                        .toList()) {
            Optional<RDFNode> office = object(post, liqa("office"));
            Optional<RDFNode> of = object(post, ORG.postIn);
            if (office.isPresent() && of.isPresent()) {
                posts.add(
                        new Offices.Post(
                                office.get().asResource().getURI(),
                                of.get().asResource().getURI()));
            }
        }
        return posts;
    }

    /// The offices whose title is that of one state only.
    private Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        Property titleOf = liqa("titleOf");
        for (Resource office : model.listSubjectsWithProperty(titleOf).toList()) {
            List<Statement> states = office.listProperties(titleOf).toList();
            if (states.size() == 1) {
                titles.put(office.getURI(), states.getFirst().getResource().getURI());
            }
        }
        return titles;
    }

    private List<Tenure> tenures() {
        List<Tenure> tenures = new ArrayList<>();
        for (Resource membership :
                model.listSubjectsWithProperty(RDF.type, ORG.Membership).toList()) {
            Resource post = membership.getPropertyResourceValue(ORG_POST);
            Optional<RDFNode> office = object(post, liqa("office"));
            Optional<RDFNode> of = object(post, ORG.postIn);
            if (office.isPresent() && of.isPresent()) {
                tenures.add(
                        new Tenure(
                                membership.getPropertyResourceValue(ORG.member).getURI(),
                                office.get().asResource().getURI(),
                                of.get().asResource().getURI(),
                                day(membership, "startDate"),
                                day(membership, "endDate")));
            }
        }
        tenures.sort(
                Comparator.comparing(Tenure::person)
                        .thenComparing(Tenure::office)
                        .thenComparing(t -> t.start().toString()));
        return tenures;
    }

    private Optional<LocalDate> day(Resource membership, String property) {
        return object(membership, model.createProperty(SCHEMA, property))
                .map(date -> fullDay(date.asLiteral().getLexicalForm()));
    }

    /// The first day of a year or month, or the day itself.
    private static LocalDate fullDay(String date) {
        return LocalDate.parse((date + "-01-01").substring(0, 10));
    }
}
