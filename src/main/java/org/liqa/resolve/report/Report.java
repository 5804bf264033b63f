package org.liqa.resolve.report;

import java.util.List;
import org.liqa.read.Article;

/// What one article is said to report: a function of the article, the ontology data and the
/// settings alone.
///
/// @param facts in the order of their evidence in the body; every one, types of events included
/// @param entities all that the facts speak of, each once, ordered by IRI
public record Report(Article article, List<Fact> facts, List<Entity> entities) {
    public Report {
        facts = List.copyOf(facts);
        entities = List.copyOf(entities);
    }
}
