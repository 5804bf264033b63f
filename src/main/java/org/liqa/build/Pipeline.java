package org.liqa.build;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.liqa.analyse.ArabicAnalyser;
import org.liqa.extract.Extractor;
import org.liqa.extract.Extractor.Extraction;
import org.liqa.extract.Relevance;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.Knowledge;
import org.liqa.lexicon.OntologyFiles;
import org.liqa.lexicon.TimeWords;
import org.liqa.read.Article;
import org.liqa.resolve.Resolver;
import org.liqa.resolve.report.Explanation;
import org.liqa.resolve.report.Report;
import org.liqa.time.grammar.DateReader;

/// From an article to what it is said to report: a function of the article, the shipped data and
/// the base alone. Threads may share one; making one takes some seconds.
public final class Pipeline {
    private static final Set<String> LANGUAGES = Rules.languages();

    private final Relevance relevance;
    private final ArabicAnalyser analyser;
    private final Extractor extractor;
    private final Resolver resolver;

    /// @param base what the IRIs of things begin with; ends with a slash
    public Pipeline(String base) {
        Knowledge knowledge = Knowledge.shipped(base);
        Rules rules = Rules.shipped(knowledge.lexicon().entries());
        DateReader dates =
                new DateReader(TimeWords.of(OntologyFiles.read("ontology/lexicon", base)));
        this.relevance = new Relevance(knowledge.lexicon(), rules);
        this.analyser =
                new ArabicAnalyser(
                        knowledge.gazetteer()::isPersonalName,
                        knowledge.gazetteer()::isProperName,
                        relevance::mayAdd);
        this.extractor = new Extractor(knowledge, rules, dates);
        this.resolver = new Resolver(knowledge.gazetteer(), base);
    }

    /// What a person should know of articles in the language: that there are no rules for it, so
    /// that nothing is found in them; empty if there are.
    ///
    /// @param language BCP 47
    public static Optional<String> unknown(String language) {
        String spoken = Locale.forLanguageTag(language).getLanguage();
        return LANGUAGES.contains(spoken)
                ? Optional.empty()
                : Optional.of(
                        "no rules for the language %s, so that nothing is found in it; there are rules for %s"
                                .formatted(spoken, String.join(", ", LANGUAGES)));
    }

    /// What the article is said to report; nothing if it is in a language without rules.
    public Report report(Article article) {
        return resolver.resolve(article, extraction(article));
    }

    /// The same, with what became of the words that told nothing.
    public Explanation explain(Article article) {
        return resolver.explain(article, extraction(article));
    }

    private Extraction extraction(Article article) {
        return unknown(article.language()).isPresent() || !relevance.mayTell(article.body())
                ? Extraction.NONE
                : extractor.extract(article, analyser.analyse(article));
    }
}
