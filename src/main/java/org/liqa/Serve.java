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
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `liqa serve`: the SPARQL endpoint.
@Command(
        name = "serve",
        customSynopsis = "liqa serve --store DIR [--port N] [--public]",
        header = "Serves a store: /sparql answers queries, /ping says that it is there.",
        description = {
            "Read only, and for this machine alone unless told otherwise. Ctrl-C ends. While it runs, other commands reach the store by --endpoint.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  liqa serve --store news",
            "  liqa query who-met-whom --endpoint http://localhost:3030/sparql",
            "  curl http://localhost:3030/sparql --data-urlencode 'query=SELECT * { ?s ?p ?o } LIMIT 5'"
        })
final class Serve implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @ParentCommand private Main liqa;

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path directory;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port; 0 for any that is free. Usually ${DEFAULT-VALUE}.",
            defaultValue = "" + Settings.USUAL_PORT)
    private int port;

    @Option(names = "--public", description = "Let other machines ask too.")
    private boolean isPublic;

    @Override
    public Integer call() {
        Settings settings = settings(port, isPublic, spec);
        ArticleStore store = ArticleStore.open(directory);
        Server server;
        try {
            server = start(store, settings);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
        tell(server, liqa);
        server.join(store::close);
        return Main.FINE;
    }

    static Settings settings(int port, boolean isPublic, CommandSpec spec) {
        try {
            return new Settings(port, isPublic, Settings.USUAL_TIMEOUT);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--port: " + e.getMessage(), e);
        }
    }

    static Server start(ArticleStore store, Settings settings) {
        return Server.start(DatasetFactory.wrap(store.dataset()), settings);
    }

    /// Where it is.
    static void tell(Server server, Main liqa) {
        liqa.out().println("serving " + server.address());
        liqa.out().println("SPARQL  " + server.address() + "sparql");
        liqa.out().println("Ctrl-C ends");
        liqa.out().flush();
    }
}
