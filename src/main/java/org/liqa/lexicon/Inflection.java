package org.liqa.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/// One way to make a form from another, as `ontology/lexicon/inflections.ttl` lists them.
///
/// @param of the property whose value is inflected, such as `past`
/// @param pattern a regular expression that the whole word must match
/// @param replacement what it becomes
record Inflection(
        String of, Pattern pattern, String replacement, Form.Tense tense, Form.Number number) {
    /// What is said of an inflection.
    static final List<String> PROPERTIES =
            List.of("of", "pattern", "replacement", "tense", "number");

    /// All inflections in the model, in no particular order.
    static List<Inflection> all(Model model) {
        return model
                .listSubjectsWithProperty(
                        RDF.type, model.createResource(Lexicon.NAMESPACE + "Inflection"))
                .toList()
                .stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .map(Inflection::of)
                .toList();
    }

    private static Inflection of(Resource row) {
        return new Inflection(
                text(row, "of").orElseThrow(() -> missing(row, "of")),
                Pattern.compile(text(row, "pattern").orElseThrow(() -> missing(row, "pattern"))),
                text(row, "replacement").orElseThrow(() -> missing(row, "replacement")),
                Form.Tense.valueOf(
                        text(row, "tense").orElse("plain").toUpperCase(java.util.Locale.ROOT)),
                Form.Number.valueOf(
                        text(row, "number").orElse("singular").toUpperCase(java.util.Locale.ROOT)));
    }

    private static IllegalStateException missing(Resource row, String property) {
        return new IllegalStateException(
                "ontology/lexicon/inflections.ttl: " + row + ": no l:" + property);
    }

    private static Optional<String> text(Resource row, String property) {
        return Optional.ofNullable(
                        row.getProperty(row.getModel().createProperty(Lexicon.NAMESPACE, property)))
                .map(found -> localName(found.getObject()));
    }

    private static String localName(RDFNode node) {
        return node.isLiteral()
                ? node.asLiteral().getLexicalForm()
                : node.asResource().getURI().replaceFirst(".*[#/]", "");
    }

    /// The forms that a word has, written and with what they show.
    static List<Map.Entry<String, Inflection>> forms(
            String property, String word, List<Inflection> inflections) {
        List<Map.Entry<String, Inflection>> forms = new ArrayList<>();
        for (Inflection inflection : inflections) {
            var matcher = inflection.pattern.matcher(word);
            if (inflection.of.equals(property) && matcher.matches()) {
                forms.add(Map.entry(matcher.replaceAll(inflection.replacement), inflection));
            }
        }
        return forms;
    }
}
