package org.liqa;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.liqa.describe.Describer;
import org.liqa.read.ArticleReader;
import org.liqa.read.Reading;
import org.liqa.resolve.Report;
import org.liqa.store.Exporter;
import org.liqa.store.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `liqa extract`: what articles say, without a store.
@Command(
        name = "extract",
        description = "Shows what an article says, with the sentences that say it.")
final class Extract implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private ArticleOptions articles;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A text file or JSON Lines; - for standard input.")
    private List<String> files;

    @Option(
            names = "--format",
            paramLabel = "F",
            description =
                    "table, json, turtle, trig, nquads, ntriples, jsonld or rdfxml. Default: ${DEFAULT-VALUE}",
            defaultValue = "table")
    private String format;

    @Override
    public Integer call() {
        Writer writer = writer();
        Pipeline pipeline = new Pipeline(articles.base());
        int code = Main.FINE;
        try (Stream<Reading> readings =
                new ArticleReader(articles.defaults(), System.in).read(files)) {
            for (Reading reading : (Iterable<Reading>) readings::iterator) {
                switch (reading) {
                    case Reading.Read(var article) ->
                            writer.write(pipeline.report(article), spec.commandLine().getOut());
                    case Reading.Rejected rejected -> {
                        spec.commandLine().getErr().println("liqa: " + rejected.message());
                        code = Main.FAILED;
                    }
                }
            }
        }
        spec.commandLine().getOut().flush();
        return code;
    }

    private interface Writer {
        void write(Report report, PrintWriter out);
    }

    private Writer writer() {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "table" -> ReportText::table;
            case "json" -> ReportText::json;
            default -> rdf();
        };
    }

    private Writer rdf() {
        Format rdf;
        try {
            rdf = Format.parse(format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--format: " + e.getMessage() + ", table, json", e);
        }
        rdf.note().ifPresent(note -> spec.commandLine().getErr().println("liqa: " + note));
        Describer describer = new Describer(articles.base());
        return (report, out) -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Exporter.write(describer.describe(report), rdf, bytes);
            out.print(bytes.toString(StandardCharsets.UTF_8));
        };
    }
}
