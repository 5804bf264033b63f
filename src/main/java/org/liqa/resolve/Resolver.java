package org.liqa.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liqa.analyse.NormalForm;
import org.liqa.extract.Extractor.Extraction;
import org.liqa.lexicon.Gazetteer;
import org.liqa.lexicon.Known;
import org.liqa.read.Article;
import org.liqa.read.Span;
import org.liqa.resolve.actor.Cast;
import org.liqa.resolve.report.Explanation;
import org.liqa.resolve.report.Report;

/// Settles who, where and when is meant, and which claims are about one event.
public final class Resolver {
    /// Days that somebody must have held an office before an article to be the one it means.
    private static final int SETTLED = 30;

    private final Gazetteer gazetteer;
    private final String base;

    /// @param base what IRIs begin with; ends with a slash
    public Resolver(Gazetteer gazetteer, String base) {
        this.gazetteer = gazetteer;
        this.base = base;
    }

    /// What the article is said to report.
    public Report resolve(Article article, Extraction extraction) {
        return settled(article, extraction).report();
    }

    /// The same, with what became of the words that told nothing.
    public Explanation explain(Article article, Extraction extraction) {
        Settled settled = settled(article, extraction);
        List<Happening> all = settled.plot().all();
        return new Explanation(
                settled.report(), new Dismissals(extraction, all, settled.cast()).all());
    }

    private record Settled(Report report, Plot plot, Cast cast) {}

    private Settled settled(Article article, Extraction extraction) {
        Body body = new Body(article, extraction.hidden(), gazetteer);
        Cast cast = new Cast(body, extraction.mentions());
        Places places = new Places(article, gazetteer);
        Plot plot = new Plot(article, cast, places, extraction.claims());
        ReportWriter writer = new ReportWriter(article, body, gazetteer, base);
        List<Happening> happenings = plot.happenings();
        extraction
                .dateline()
                .map(place -> new Scene(place, places.states(place), article.published()))
                .ifPresent(scene -> scene.share(happenings));
        happenings.forEach(writer::add);
        Links links = new Links(happenings);
        happenings.forEach(happening -> writer.attribute(happening, cast, links));
        return new Settled(writer.report(), plot, cast);
    }

    private record Body(Article article, Set<Integer> hidden, Gazetteer gazetteer)
            implements Cast.Text {
        @Override
        public String of(Span span) {
            String written =
                    span.in(article.body())
                            .replaceAll("[\\p{Pi}\\p{Pf}\"]", "") // not part of a name
                            .replaceAll("\\s+", " ");
            return hidden.contains(span.start())
                    ? NormalForm.ARTICLE + written.substring(1)
                    : written;
        }

        @Override
        public Optional<Known> known(String iri) {
            return gazetteer.known(iri);
        }

        @Override
        public List<String> wider(String office, Optional<String> of) {
            return gazetteer.offices().kinds(office, of);
        }

        @Override
        public Optional<Known> holder(String office, String of) {
            return article.published()
                    .flatMap(day -> gazetteer.holder(office, of, day))
                    .filter(
                            person ->
                                    gazetteer
                                            .holder(
                                                    office,
                                                    of,
                                                    article.published().get().minusDays(SETTLED))
                                            .filter(person::equals)
                                            .isPresent());
        }
    }
}
