package org.liqa;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.DatasetFactory;
import org.liqa.serve.Server;
import org.liqa.serve.Settings;
import org.liqa.store.ArticleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `liqa serve`: the SPARQL endpoint.
@Command(
        name = "serve",
        description =
                "Serves a store: /sparql answers queries. Read only; for this machine alone unless told otherwise.")
final class Serve implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path directory;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port; 0 for any that is free. Default: ${DEFAULT-VALUE}",
            defaultValue = "" + Settings.USUAL_PORT)
    private int port;

    @Option(names = "--public", description = "Let other machines ask too.")
    private boolean isPublic;

    @Override
    public Integer call() {
        Settings settings = settings(port, isPublic, spec);
        ArticleStore store = ArticleStore.open(directory);
        serve(store, settings, spec);
        return Main.FINE;
    }

    static Settings settings(int port, boolean isPublic, CommandSpec spec) {
        try {
            return new Settings(port, isPublic, Settings.USUAL_TIMEOUT);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--port: " + e.getMessage(), e);
        }
    }

    /// Serves until the process is told to end, then closes the store.
    static void serve(ArticleStore store, Settings settings, CommandSpec spec) {
        Server server;
        try {
            server = Server.start(DatasetFactory.wrap(store.dataset()), settings);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
        var out = spec.commandLine().getOut();
        out.println("serving " + server.address());
        out.println("SPARQL  " + server.address() + "sparql");
        out.println("Ctrl-C ends");
        out.flush();
        server.join(store::close);
    }
}
