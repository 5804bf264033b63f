package org.liqa;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.liqa.store.ArticleStore;
import org.liqa.store.Exporter;
import org.liqa.store.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `liqa export`: a store or an article as RDF.
@Command(
        name = "export",
        customSynopsis = "liqa export --store DIR [--format F] [--article ID] [--no-evidence]",
        header = "Writes a store, or one article of it, as RDF.",
        description = {
            "The whole store has the ontology and all known persons, bodies and places in it as well. Only nquads and trig can say which article says what, and with which sentence.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  liqa export --store news > news.nq",
            "  liqa export --store news --no-evidence > rdf11.nq",
            "  liqa export --store news --article 2020-08-05-17 --format trig"
        })
final class Export implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @ParentCommand private Main liqa;

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path directory;

    @Option(
            names = "--format",
            paramLabel = "F",
            description =
                    "nquads, trig, turtle, ntriples, jsonld or rdfxml. Usually ${DEFAULT-VALUE}.",
            defaultValue = "nquads")
    private String format;

    @Option(
            names = "--article",
            paramLabel = "ID",
            description = "Only this article, by the id it came with or by its IRI.")
    private Optional<String> article = Optional.empty();

    @Option(
            names = "--no-evidence",
            description =
                    "Leave out the quotations, rules and confidence, which are RDF 1.2: then any tool that knows RDF 1.1 can load nquads and trig. The other formats never have them.")
    private boolean isWithoutEvidence;

    @Override
    public Integer call() {
        Format rdf = format();
        try (ArticleStore store = ArticleStore.open(directory)) {
            Optional<String> iri = article.map(name -> iri(name, store));
            rdf.note().ifPresent(liqa::tell);
            Exporter exporter = new Exporter(store);
            write(isWithoutEvidence ? exporter.withoutEvidence() : exporter, iri, rdf, liqa.out());
        }
        return Main.FINE;
    }

    private static void write(
            Exporter exporter, Optional<String> iri, Format rdf, PrintStream out) {
        if (iri.isPresent()) {
            exporter.write(iri.get(), rdf, out);
        } else {
            exporter.write(rdf, out);
        }
    }

    private String iri(String name, ArticleStore store) {
        return store.find(name)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        name + ": no such article in " + directory));
    }

    private Format format() {
        try {
            return Format.parse(format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--format: " + e.getMessage(), e);
        }
    }
}
