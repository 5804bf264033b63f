package org.liqa;

import java.time.LocalDate;
import java.util.Optional;
import org.liqa.analyse.ArabicAnalyser;
import org.liqa.build.Pipeline;
import org.liqa.extract.Extractor;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.Knowledge;
import org.liqa.lexicon.OntologyFiles;
import org.liqa.lexicon.TimeWords;
import org.liqa.read.Article;
import org.liqa.read.Span;
import org.liqa.resolve.Resolver;
import org.liqa.time.grammar.DateReader;

/// What comes with Liqa, loaded once for all tests: models and word lists take seconds.
public final class Shipped {
    public static final String BASE = "http://localhost:3030/";

    /// A Wednesday.
    public static final LocalDate PUBLISHED = LocalDate.of(2020, 8, 5);

    public static final Knowledge KNOWLEDGE = Knowledge.shipped(BASE);
    public static final Rules RULES = Rules.shipped(KNOWLEDGE.lexicon().entries());
    public static final ArabicAnalyser ANALYSER =
            new ArabicAnalyser(
                    KNOWLEDGE.gazetteer()::isPersonalName,
                    KNOWLEDGE.gazetteer()::isProperName,
                    _ -> true);
    public static final Extractor EXTRACTOR =
            new Extractor(
                    KNOWLEDGE,
                    RULES,
                    new DateReader(TimeWords.of(OntologyFiles.read("ontology/lexicon", BASE))));
    public static final Resolver RESOLVER = new Resolver(KNOWLEDGE.gazetteer(), BASE);

    /// The same, put together as the program does it.
    public static final Pipeline PIPELINE = new Pipeline(BASE);

    private Shipped() {}

    /// An article without a headline.
    public static Article article(String body) {
        return article(body, Optional.empty());
    }

    /// An article with a headline, an empty line and a text.
    public static Article article(String headline, String text) {
        return article(headline + "\n\n" + text, Optional.of(new Span(0, headline.length())));
    }

    private static Article article(String body, Optional<Span> headline) {
        return new Article(
                "example",
                "example",
                body,
                headline,
                Optional.of(PUBLISHED),
                Optional.empty(),
                Optional.empty(),
                "ar");
    }
}
