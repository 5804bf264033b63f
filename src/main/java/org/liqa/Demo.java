package org.liqa;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.liqa.describe.Base;
import org.liqa.read.ArticleReader;
import org.liqa.read.Defaults;
import org.liqa.read.Reading;
import org.liqa.serve.Settings;
import org.liqa.store.ArticleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `liqa demo`: the example articles that come with Liqa, built and served.
@Command(
        name = "demo",
        description = "Reads the example articles that come with Liqa into a store and serves it.")
final class Demo implements Callable<Integer> {
    private static final String EXAMPLES = "/examples/articles.jsonl";

    @Spec private CommandSpec spec;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Where the store goes. Default: a new folder among the temporary files.")
    private Path directory;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port; 0 for any that is free. Default: ${DEFAULT-VALUE}",
            defaultValue = "" + Settings.USUAL_PORT)
    private int port;

    @Override
    public Integer call() throws IOException {
        Settings settings = Serve.settings(port, false, spec);
        Path folder = directory != null ? directory : Files.createTempDirectory("liqa-demo");
        ArticleStore store = ArticleStore.create(folder, Base.DEFAULT);
        try (InputStream examples = Demo.class.getResourceAsStream(EXAMPLES);
                Stream<Reading> readings =
                        new ArticleReader(Defaults.none(), examples).read(List.of("-"))) {
            Build.build(store, readings, Runtime.getRuntime().availableProcessors(), spec);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
        spec.commandLine().getOut().println("store   " + folder);
        spec.commandLine()
                .getOut()
                .println(
                        "ask     ./liqa query who-met-whom --endpoint http://localhost:"
                                + settings.port()
                                + "/sparql");
        Serve.serve(store, settings, spec);
        return Main.FINE;
    }
}
