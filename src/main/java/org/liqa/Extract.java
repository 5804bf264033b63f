package org.liqa;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liqa.build.Pipeline;
import org.liqa.console.Failure;
import org.liqa.describe.Describer;
import org.liqa.describe.ReportJson;
import org.liqa.describe.ReportTable;
import org.liqa.read.Article;
import org.liqa.read.ArticleReader;
import org.liqa.read.Reading;
import org.liqa.resolve.report.Explanation;
import org.liqa.store.Exporter;
import org.liqa.store.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `liqa extract`: what articles say, without a store.
@Command(
        name = "extract",
        customSynopsis = "liqa extract FILE... [OPTION...]",
        header = "Shows what an article says, with the sentences that say it; needs no store.",
        footer = {
            "",
            "Examples:",
            "  liqa extract article.txt --date 2020-08-05",
            "  echo 'التقى وزير الخارجية المصري نظيره الأردني في القاهرة' | liqa extract -",
            "  liqa extract articles.jsonl --format json | jq .facts",
            "  liqa extract article.txt --explain",
            "",
            "Of several articles turtle, trig, ntriples and nquads stand one behind the other,",
            "json is one object a line, jsonld an array, rdfxml one document."
        })
final class Extract implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @ParentCommand private Main liqa;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A text file, JSON Lines or a folder of such; - for standard input.")
    private List<String> files;

    @Option(
            names = "--format",
            paramLabel = "F",
            description =
                    "table, json, turtle, trig, nquads, ntriples, jsonld or rdfxml. Usually ${DEFAULT-VALUE}.",
            defaultValue = "table")
    private String format;

    @Option(
            names = "--explain",
            description =
                    "Say of each fact which words told it, by which rule and how; and of each word that a rule knows and that told nothing, why not. In table and json.")
    private boolean explains;

    @Mixin private ArticleOptions articles;

    /// What has been said of languages.
    private final Set<String> said = new HashSet<>();

    private int code = Main.FINE;

    @Override
    public Integer call() {
        Writer writer = writer(articles.base());
        try (Stream<Reading> readings =
                new ArticleReader(articles.defaults(liqa.today()), liqa.in()).read(files)) {
            // Nothing is loaded before there is an article.
            Iterator<Article> all = readings.flatMap(this::article).iterator();
            if (all.hasNext()) {
                Pipeline pipeline = liqa.pipeline(articles.base());
                Iterable<Article> each = () -> all;
                writer.write(stream(each).flatMap(article -> report(article, pipeline)).iterator());
            }
        }
        return code;
    }

    private static <T> Stream<T> stream(Iterable<T> each) {
        return java.util.stream.StreamSupport.stream(each.spliterator(), false);
    }

    private Stream<Article> article(Reading reading) {
        return switch (reading) {
            case Reading.Read(var article, _, _) -> Stream.of(article);
            case Reading.Rejected rejected -> {
                refuse(rejected.message());
                yield Stream.empty();
            }
        };
    }

    private Stream<Explanation> report(Article article, Pipeline pipeline) {
        Pipeline.unknown(article.language()).filter(said::add).ifPresent(liqa::tell);
        try {
            return Stream.of(pipeline.explain(article));
        } catch (RuntimeException | StackOverflowError e) { // one article, not the run
            refuse(article.identifier() + ": " + Failure.line(e));
            return Stream.empty();
        }
    }

    private void refuse(String why) {
        liqa.tell(why);
        code = Main.FAILED;
    }

    private interface Writer {
        void write(Iterator<Explanation> reports);
    }

    private Writer writer(String base) {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "table" -> {
                ReportTable table = new ReportTable(base);
                yield explains
                        ? each(explanation -> table.write(explanation, liqa.out()))
                        : each(explanation -> table.write(explanation.report(), liqa.out()));
            }
            case "json" -> {
                ReportJson json = new ReportJson(base);
                yield explains
                        ? each(explanation -> json.write(explanation, liqa.out()))
                        : each(explanation -> json.write(explanation.report(), liqa.out()));
            }
            default -> rdf(new Describer(base));
        };
    }

    private static Writer each(Consumer<Explanation> write) {
        return all -> all.forEachRemaining(write);
    }

    private Writer rdf(Describer describer) {
        Format rdf;
        try {
            rdf = Format.parse(format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--format: " + e.getMessage() + ", table, json", e);
        }
        if (explains) {
            throw new ParameterException(
                    spec.commandLine(), "--explain: only table and json have it, not " + format);
        }
        Optional<String> note = rdf.note();
        note.ifPresent(liqa::tell);
        return all ->
                Exporter.write(
                        stream(() -> all)
                                .map(Explanation::report)
                                .map(describer::describe)
                                .iterator(),
                        rdf,
                        liqa.out());
    }
}
