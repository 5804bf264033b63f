package org.liqa.describe;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.liqa.resolve.report.Entity;
import org.liqa.resolve.report.Report;
import org.liqa.resolve.report.Term;

/// What people call the things that a report speaks of: terms of the ontology in Arabic and
/// English, entities in the language of the article.
final class Wording {
    private final String base;
    private final Map<String, String> arabic = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    Wording(String base) {
        this.base = base;
        Graph ontology = Background.ontologyGraph();
        ontology.stream(Node.ANY, RDFS.Nodes.label, Node.ANY)
                .forEach(
                        triple -> {
                            Node label = triple.getObject();
                            (label.getLiteralLanguage().equals("ar") ? arabic : english)
                                    .put(
                                            triple.getSubject().toString(),
                                            label.getLiteralLexicalForm());
                        });
    }

    String arabic(String term) {
        return arabic.getOrDefault(term, local(term));
    }

    String english(String term) {
        return english.getOrDefault(term, local(term));
    }

    /// The object of a fact: an entity's name, a term's names in both languages, a value as it is.
    String of(Term term, Report report) {
        return switch (term) {
            case Term.Iri(var iri) when english.containsKey(iri) ->
                    arabic(iri) + " · " + english(iri);
            case Term.Iri(var iri) -> entity(iri, report);
            case Term.Text(var text, _) -> text;
            case Term.Typed(var lexical, _) -> lexical;
        };
    }

    private String entity(String iri, Report report) {
        return report.entities().stream()
                .filter(entity -> entity.iri().equals(iri))
                .findFirst()
                .map(entity -> label(entity, report.article().language()))
                .filter(label -> !label.isBlank())
                .orElse(relative(iri));
    }

    private static String label(Entity entity, String language) {
        return entity.labels().stream()
                .filter(label -> label.preferred() && label.language().equals(language))
                .findFirst()
                .or(() -> entity.labels().stream().findFirst())
                .map(Entity.Label::text)
                .orElse("");
    }

    /// Without the base: `event/KEY-1`.
    String relative(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }

    private static String local(String iri) {
        return iri.replaceFirst(".*[#/]", "");
    }
}
