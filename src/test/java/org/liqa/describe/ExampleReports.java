package org.liqa.describe;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liqa.read.Article;
import org.liqa.read.Span;
import org.liqa.resolve.report.Entity;
import org.liqa.resolve.report.Evidence;
import org.liqa.resolve.report.Fact;
import org.liqa.resolve.report.Report;
import org.liqa.resolve.report.Term;
import org.liqa.vocabulary.Liqa;

/// Reports made by hand, as if an article had been read.
public final class ExampleReports {
    public static final String BASE = "http://localhost:3030/";
    public static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    public static final String HEADLINE = "قمة في «القاهرة»";
    public static final String SENTENCE = "استقبل سامي النجار 🤝 نظيره \"ليو مارتن\"\u200F أمس.";

    private ExampleReports() {}

    /// A summit with a host and a guest, found in one sentence that holds an emoji, quotation marks
    /// and a bidi mark.
    public static Report summit(String key) {
        return report(key, HEADLINE + "\r\n\r\n" + SENTENCE, facts(key, HEADLINE.length() + 4));
    }

    /// The same article, of which nothing was understood.
    public static Report silent(String key) {
        var summit = summit(key);
        return new Report(summit.article(), List.of(), List.of());
    }

    /// The same report with the facts that `change` makes of its facts.
    public static Report with(Report report, java.util.function.UnaryOperator<List<Fact>> change) {
        return new Report(
                report.article(), change.apply(new ArrayList<>(report.facts())), report.entities());
    }

    public static Report report(String key, String body, List<Fact> facts) {
        var article =
                new Article(
                        key,
                        "id of " + key,
                        body,
                        Optional.of(new Span(0, Math.min(HEADLINE.length(), body.length()))),
                        Optional.of(LocalDate.of(2020, 8, 5)),
                        Optional.of(URI.create("https://news.example/" + key)),
                        Optional.of("وكالة المثال"),
                        "ar");
        return new Report(article, facts, entities());
    }

    private static List<Fact> facts(String key, int start) {
        var evidence = new Evidence(new Span(start, start + SENTENCE.length()), "received", 0.9);
        var event = BASE + "event/" + key + "-1";
        return List.of(
                fact(event, TYPE, Liqa.NAMESPACE + "Summit", evidence),
                fact(event, Liqa.MODALITY, Liqa.OCCURRED, evidence),
                fact(event, Liqa.NAMESPACE + "host", BASE + "person/سامي-النجار", evidence),
                fact(event, Liqa.NAMESPACE + "guest", BASE + "person/leo-martin", evidence),
                fact(event, Liqa.PLACE_OF, BASE + "place/cairo", evidence),
                new Fact(event, Liqa.DATE, new Term.Typed("2020-08-04", XSD + "date"), evidence));
    }

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    public static Fact fact(String subject, String property, String object, Evidence evidence) {
        return new Fact(subject, property, new Term.Iri(object), evidence);
    }

    private static List<Entity> entities() {
        return List.of(
                entity("person/leo-martin", Liqa.PERSON, "ليو مارتن", "Leo Martin"),
                entity("person/سامي-النجار", Liqa.PERSON, "سامي النجار", "Sami an-Najjar"),
                entity("place/cairo", Liqa.NAMESPACE + "City", "القاهرة", "Cairo"));
    }

    private static Entity entity(String path, String type, String arabic, String english) {
        return new Entity(
                BASE + path,
                List.of(type),
                List.of(
                        new Entity.Label(arabic, "ar", true),
                        new Entity.Label(english, "en", true),
                        new Entity.Label(arabic + " «الآخر»", "ar", false)),
                List.of(
                        new Entity.Link(
                                "http://www.w3.org/2002/07/owl#sameAs",
                                new Term.Iri("http://example.org/same/" + english.length()))));
    }
}
