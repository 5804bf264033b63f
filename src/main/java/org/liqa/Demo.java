package org.liqa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.liqa.build.Building;
import org.liqa.build.Edition;
import org.liqa.build.Summary;
import org.liqa.console.Failure;
import org.liqa.console.Progress;
import org.liqa.describe.Base;
import org.liqa.read.ArticleReader;
import org.liqa.read.Defaults;
import org.liqa.read.Reading;
import org.liqa.serve.Server;
import org.liqa.serve.Settings;
import org.liqa.store.ArticleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `liqa demo`: the example articles that come with Liqa, built and served.
@Command(
        name = "demo",
        customSynopsis = "liqa demo [--port N] [--store DIR]",
        header = "Reads the example articles that come with Liqa and serves what they say.",
        description = {"The examples are made up, with invented persons. Ctrl-C ends.", ""},
        footer = {"", "Examples:", "  liqa demo", "  liqa demo --port 0 --store demo"})
final class Demo implements Callable<Integer> {
    private static final String EXAMPLES = "/examples/articles.jsonl";

    @Spec private CommandSpec spec;
    @ParentCommand private Main liqa;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port; 0 for any that is free. Usually ${DEFAULT-VALUE}.",
            defaultValue = "" + Settings.USUAL_PORT)
    private int port;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description =
                    "Where the store goes and stays. Otherwise it goes among the temporary files and is removed at the end.")
    private Path directory;

    private final Deque<Runnable> endings = new ArrayDeque<>();
    private Path folder;
    private boolean isEnded;

    @Override
    public Integer call() throws IOException {
        Settings settings = Serve.settings(port, false, spec);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end of demo"));
        try {
            ArticleStore store = begin();
            // The server goes first: a port that is taken shows at once.
            Server server = Serve.start(store, settings);
            endings.push(server::close);
            liqa.err().println("reading the example articles ...");
            int code = build(store);
            tell(server);
            server.await();
            return code;
        } finally {
            end();
        }
    }

    /// The end waits for it, else it would remove what is only half there.
    private synchronized ArticleStore begin() throws IOException {
        if (isEnded) {
            throw new IllegalStateException("ended");
        }
        folder = directory;
        if (directory == null) {
            folder = Files.createTempDirectory("liqa-demo-");
            endings.push(() -> remove(folder));
        }
        ArticleStore store = ArticleStore.create(folder, Base.DEFAULT);
        endings.push(store::close);
        return store;
    }

    /// What was begun last ends first, once.
    private synchronized void end() {
        isEnded = true;
        while (!endings.isEmpty()) {
            try {
                endings.pop().run();
            } catch (RuntimeException e) {
                liqa.tell(Failure.line(e)); // and on with the others
            }
        }
    }

    private void tell(Server server) {
        String ask = " --endpoint " + server.address() + "sparql";
        liqa.out().println("store   " + folder + (directory == null ? ", removed at the end" : ""));
        liqa.out().println("try     ./liqa query who-met-whom" + ask);
        liqa.out().println("        ./liqa query agreements" + ask);
        liqa.out().println("        ./liqa query planned --lang en" + ask);
        Serve.tell(server, liqa);
    }

    private int build(ArticleStore store) {
        long start = System.nanoTime();
        Summary summary;
        try (InputStream examples = Demo.class.getResourceAsStream(EXAMPLES);
                Stream<Reading> readings =
                        new ArticleReader(Defaults.none(liqa.today()), examples)
                                .read(List.of("-"));
                Progress progress = Progress.of("articles", liqa::tell, liqa.err())) {
            Building building = new Building(Building.Settings.USUAL, Edition.shipped(), progress);
            building.run(readings.iterator(), store, () -> liqa.pipeline(store.base()));
            summary = building.summary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Build.tell(summary, start, liqa);
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
