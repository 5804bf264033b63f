package org.liqa.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
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

    /// All words, by kind and then by the word.
    ///
    /// @throws IllegalStateException if the list is not sound; all that is wrong is in the message,
    ///   a line each
    public static List<TimeWord> of(Model model) {
        TimeWords reading = new TimeWords();
        model.listStatements(null, RDF.type, (RDFNode) null)
                .filterKeep(typed -> typed.getObject().toString().startsWith(NAMESPACE))
                .forEach(reading::add);
        if (reading.words.isEmpty() && reading.problems.isEmpty()) {
            reading.problems.add("no word of time; is time-ar.ttl among the files of the lexicon?");
        }
        if (!reading.problems.isEmpty()) {
            throw new IllegalStateException(
                    reading.problems.stream()
                            .map(problem -> "ontology/lexicon: " + problem)
                            .sorted()
                            .collect(Collectors.joining("\n")));
        }
        reading.words.sort(Comparator.comparing(TimeWord::kind).thenComparing(TimeWord::written));
        return List.copyOf(reading.words);
    }

    private void add(Statement typed) {
        Resource thing = typed.getSubject();
        TimeWord.Kind kind = KINDS.get(typed.getResource().getURI().substring(NAMESPACE.length()));
        if (kind == null) {
            report(
                    thing,
                    "has the kind "
                            + name(typed.getResource())
                            + "; use one of the kinds in time-ar.ttl");
        } else {
            value(thing, kind).ifPresent(value -> addWords(thing, kind, value));
        }
    }

    private OptionalInt value(Resource thing, TimeWord.Kind kind) {
        Statement stated = thing.getProperty(property(thing, "value"));
        if (stated == null && kind.hasValue()) {
            report(thing, "has no t:value; give " + kind.allowed());
            return OptionalInt.empty();
        }
        if (stated == null) {
            return OptionalInt.of(0);
        }
        if (stated.getObject().isLiteral()
                && stated.getLiteral().getValue() instanceof Integer value
                && kind.allows(value)) {
            return OptionalInt.of(value);
        }
        report(
                thing,
                "has the t:value " + written(stated.getObject()) + "; give " + kind.allowed());
        return OptionalInt.empty();
    }

    private void addWords(Resource thing, TimeWord.Kind kind, int value) {
        List<Statement> plain = thing.listProperties(property(thing, "word")).toList();
        List<Statement> ambiguous = thing.listProperties(property(thing, "ambiguousWord")).toList();
        if (plain.isEmpty() && ambiguous.isEmpty()) {
            report(thing, "has no t:word; give at least one");
        }
        plain.forEach(word -> addWord(word, kind, value, false));
        ambiguous.forEach(word -> addWord(word, kind, value, true));
    }

    private void addWord(Statement word, TimeWord.Kind kind, int value, boolean ambiguous) {
        if (word.getObject() instanceof Literal text && !text.getString().isBlank()) {
            words.add(new TimeWord(text.getString(), kind, value, ambiguous));
        } else {
            report(
                    word.getSubject(),
                    "has a " + name(word.getPredicate()) + " that is no text; give a word");
        }
    }

    private void report(Resource thing, String problem) {
        problems.add(name(thing) + " " + problem);
    }

    private static Property property(Resource thing, String name) {
        return thing.getModel().createProperty(NAMESPACE, name);
    }

    private static String written(RDFNode node) {
        return node instanceof Literal literal ? literal.getLexicalForm() : name(node.asResource());
    }

    private static String name(Resource resource) {
        String whole = resource.toString();
        return whole.startsWith(NAMESPACE) ? "t:" + whole.substring(NAMESPACE.length()) : whole;
    }

    /// HIJRI_MONTH is t:HijriMonth.
    private static String className(TimeWord.Kind kind) {
        return Arrays.stream(kind.name().split("_"))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
