package org.liqa.resolve;

import java.util.List;
import java.util.Optional;
import org.liqa.extract.Extractor.Extraction;
import org.liqa.lexicon.Gazetteer;
import org.liqa.lexicon.Known;
import org.liqa.read.Article;
import org.liqa.read.Span;
import org.liqa.resolve.actor.Cast;
import org.liqa.resolve.report.Report;

/// Settles who, where and when is meant, and which claims are about one event.
public final class Resolver {
    private final Gazetteer gazetteer;
    private final String base;

    /// @param base what IRIs begin with; ends with a slash
    public Resolver(Gazetteer gazetteer, String base) {
        this.gazetteer = gazetteer;
        this.base = base;
    }

    /// What the article is said to report.
    public Report resolve(Article article, Extraction extraction) {
        Cast cast = new Cast(new Body(article, gazetteer), extraction.mentions());
        Plot plot = new Plot(article, cast, new Places(article, gazetteer), extraction.claims());
        ReportWriter writer = new ReportWriter(article, gazetteer, base);
        List<Happening> happenings = plot.happenings();
        happenings.forEach(writer::add);
        Links links = new Links(happenings);
        happenings.forEach(happening -> writer.attribute(happening, cast, links));
        return writer.report();
    }

    private record Body(Article article, Gazetteer gazetteer) implements Cast.Text {
        @Override
        public String of(Span span) {
            return span.in(article.body()).replaceAll("\\s+", " ");
        }

        @Override
        public Optional<Known> known(String iri) {
            return gazetteer.known(iri);
        }
    }
}
