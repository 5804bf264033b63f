package org.liqa;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import picocli.CommandLine.Spec;

/// `liqa export`: a store or an article as RDF.
@Command(name = "export", description = "Writes a store, or one article of it, as RDF.")
final class Export implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path directory;

    @Option(
            names = "--format",
            paramLabel = "F",
            description =
                    "nquads, trig, turtle, ntriples, jsonld or rdfxml. Default: ${DEFAULT-VALUE}",
            defaultValue = "nquads")
    private String format;

    @Option(
            names = "--article",
            paramLabel = "ID",
            description = "Only this article: its identifier as in its address, or its IRI.")
    private Optional<String> article = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Format rdf = format();
        rdf.note().ifPresent(note -> spec.commandLine().getErr().println("liqa: " + note));
        try (ArticleStore store = ArticleStore.open(directory)) {
            OutputStream out = new BufferedOutputStream(System.out);
            Exporter exporter = new Exporter(store);
            if (article.isEmpty()) {
                exporter.write(rdf, out);
            } else if (!exporter.write(iri(store), rdf, out)) {
                throw new IllegalArgumentException(
                        article.get() + ": no such article in " + directory);
            }
            out.flush();
        }
        return Main.FINE;
    }

    private String iri(ArticleStore store) {
        return article.get().contains("://")
                ? article.get()
                : store.base() + "article/" + article.get();
    }

    private Format format() {
        try {
            return Format.parse(format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--format: " + e.getMessage(), e);
        }
    }
}
