package org.liqa.serve;

import java.net.BindException;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.ctl.ActionPing;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.liqa.query.Source;

/// A running server: `/sparql` answers queries, `/ping` says that it is there, `/` says what it is.
/// Nothing can be written through it.
public final class Server implements AutoCloseable {
    private static final long GRACE_MILLISECONDS = 5_000;

    private final FusekiServer fuseki;

    private Server(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /// Serves the dataset, which stays open when the server stops.
    ///
    /// @param dataset of TDB2
    /// @throws ServeException if the port is taken or may not be used
    public static Server start(Dataset dataset, Settings settings) {
        new Source.Store(dataset); // the same union and the same refusals as for other queries
        long timeout = settings.timeout().toMillis();
        dataset.getContext().set(ARQ.queryTimeout, timeout + "," + timeout);
        FusekiServer fuseki = build(dataset, settings);
        prepare(fuseki);
        try {
            return new Server(fuseki.start());
        } catch (FusekiException e) {
            throw new ServeException(unstarted(e, settings.port()), e);
        }
    }

    private static FusekiServer build(Dataset dataset, Settings settings) {
        return FusekiServer.create()
                .port(settings.port())
                .loopback(!settings.isPublic())
                .fusekiModules(FusekiModules.empty())
                .registerOperation(Operation.Query, new QueryEndpoint())
                .add(
                        "/sparql",
                        DataService.newBuilder(dataset.asDatasetGraph())
                                .addEndpoint(Operation.Query))
                .addFilter("/*", new SizeLimit())
                .addServlet("/ping", new ActionPing())
                .addServlet("", new Page("start.html"))
                .build();
    }

    private static void prepare(FusekiServer fuseki) {
        var jetty = fuseki.getJettyServer();
        if (jetty.getHandler() instanceof ServletContextHandler servlets) {
            servlets.setMaxFormContentSize(SizeLimit.BYTES);
        }
        jetty.setHandler(new GracefulHandler(jetty.getHandler()));
        jetty.setStopTimeout(GRACE_MILLISECONDS);
    }

    private static String unstarted(Throwable e, int port) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "port %d is taken, or not allowed to you; choose another with --port"
                        .formatted(port);
            }
        }
        return "the server cannot start: " + e.getMessage();
    }

    /// Where it is, as seen from this machine; ends with `/`.
    public URI address() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /// The port it listens on.
    public int port() {
        return fuseki.getPort();
    }

    /// Waits until the process is told to end (SIGTERM, Ctrl-C) or the server is closed. Requests
    /// under way are given five seconds.
    ///
    /// @param afterwards runs when the server has stopped: close the store there
    public void join(Runnable afterwards) {
        Thread hook =
                new Thread(
                        () -> {
                            close();
                            afterwards.run();
                        },
                        "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        await();
    }

    /// Waits until the server is closed.
    public void await() {
        fuseki.join();
    }

    /// Takes no more requests, lets those under way end, and stops.
    @Override
    public void close() {
        fuseki.stop();
    }
}
