package org.liqa;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.liqa.read.ArticleReader;
import org.liqa.read.Reading;
import org.liqa.store.ArticleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `liqa build`: articles into a store.
@Command(
        name = "build",
        description =
                "Reads articles into a store. Reading an article again replaces it; a build that was broken off goes on with the same command.")
final class Build implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private ArticleOptions articles;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Text files, JSON Lines, folders; - for standard input.")
    private List<String> paths;

    @Option(
            names = "--store",
            required = true,
            paramLabel = "DIR",
            description = "The store: a folder, made if it is not there.")
    private Path directory;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many articles are worked on at once. Default: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--threads: " + threads + "; give 1 or more");
        }
        var defaults = articles.defaults();
        try (ArticleStore store = ArticleStore.create(directory, articles.base());
                Stream<Reading> readings = new ArticleReader(defaults, System.in).read(paths)) {
            return build(store, readings, threads, spec);
        }
    }

    /// Builds with progress on a terminal and a summary at the end.
    static int build(ArticleStore store, Stream<Reading> readings, int threads, CommandSpec spec) {
        long start = System.nanoTime();
        Consumer<String> message = line -> spec.commandLine().getErr().println("liqa: " + line);
        Building building = new Building(store, threads);
        if (System.console() != null && System.console().isTerminal()) {
            try (ProgressBar bar =
                    new ProgressBarBuilder().setTaskName("articles").setInitialMax(-1).build()) {
                building.run(readings.iterator(), message, bar::step);
            }
        } else {
            building.run(readings.iterator(), message, () -> {});
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        spec.commandLine()
                .getErr()
                .println(
                        building.summary()
                                + "; "
                                + time.toSeconds()
                                + "."
                                + time.toMillisPart() / 100
                                + " s");
        return building.rejected() == 0 ? Main.FINE : Main.FAILED;
    }
}
