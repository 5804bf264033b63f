package org.liqa.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/// Reads the words of time from a model that holds `ontology/lexicon/time-ar.ttl`; other statements
/// in it do not matter.
public final class TimeWords {
    private static final String NAMESPACE = "https://w3id.org/liqa/lexicon/time#";

    private static final Map<String, TimeWord.Kind> KINDS =
            Arrays.stream(TimeWord.Kind.values())
                    .collect(Collectors.toMap(TimeWords::className, kind -> kind));

    private final List<TimeWord> words = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private TimeWords() {}

    /// All words, in no particular order.
    ///
    /// @throws IllegalStateException if the list is not sound; all that is wrong is in the message,
    ///   a line each
    public static List<TimeWord> of(Model model) {
        TimeWords reading = new TimeWords();
        model.listStatements(null, RDF.type, (Resource) null)
                .filterKeep(typed -> isOurs(typed.getObject().toString()))
                .forEach(reading::add);
        if (reading.words.isEmpty()) {
            reading.problems.add("no word of time; is time-ar.ttl among the files of the lexicon?");
        }
        if (!reading.problems.isEmpty()) {
            throw new IllegalStateException(
                    reading.problems.stream()
                            .map(problem -> "ontology/lexicon: " + problem)
                            .sorted()
                            .collect(Collectors.joining("\n")));
        }
        return List.copyOf(reading.words);
    }

    private void add(Statement typed) {
        Resource thing = typed.getSubject();
        TimeWord.Kind kind = KINDS.get(localName(typed.getResource()));
        int before = words.size();
        if (kind == null) {
            problems.add(
                    "t:"
                            + localName(thing)
                            + " has the kind t:"
                            + localName(typed.getResource())
                            + "; use one of the kinds in time-ar.ttl");
            return;
        }
        addAll(thing, kind, "word", false);
        addAll(thing, kind, "ambiguousWord", true);
        if (words.size() == before) {
            problems.add("t:" + localName(thing) + " has no t:word; give at least one");
        }
    }

    private void addAll(Resource thing, TimeWord.Kind kind, String property, boolean ambiguous) {
        Statement value = thing.getProperty(property(thing, "value"));
        int number = value == null ? 0 : value.getInt();
        thing.listProperties(property(thing, property))
                .forEach(
                        word -> words.add(new TimeWord(word.getString(), kind, number, ambiguous)));
    }

    private static Property property(Resource thing, String name) {
        return thing.getModel().createProperty(NAMESPACE, name);
    }

    private static boolean isOurs(String iri) {
        return iri.startsWith(NAMESPACE);
    }

    private static String localName(Resource resource) {
        return resource.getURI().substring(NAMESPACE.length());
    }

    /// HIJRI_MONTH is t:HijriMonth.
    private static String className(TimeWord.Kind kind) {
        return Arrays.stream(kind.name().split("_"))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }
}
