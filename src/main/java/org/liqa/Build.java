package org.liqa;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.liqa.build.Building;
import org.liqa.build.Edition;
import org.liqa.build.Summary;
import org.liqa.console.Progress;
import org.liqa.read.ArticleReader;
import org.liqa.read.Reading;
import org.liqa.store.ArticleStore;
import org.liqa.store.Staging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `liqa build`: articles into a store.
@Command(
        name = "build",
        customSynopsis = "liqa build PATH... --store DIR [OPTION...]",
        header = "Reads articles into a store.",
        description = {
            "Reading an article again replaces it; what is the same stays untouched, and is not analysed again by the same Liqa. A build that was broken off goes on with the same command.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  liqa build articles.jsonl --store news",
            "  liqa build 2020/08 more/one.txt --date 2020-08-05 --store news",
            "  zcat archive.jsonl.gz | liqa build - --store news",
            "",
            "JSON Lines have the fields text (required), id, url, date, lang, title, source."
        })
final class Build implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @ParentCommand private Main liqa;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Text files (one article each), JSON Lines, folders of such; - for standard input.")
    private List<String> paths;

    @Option(
            names = "--store",
            required = true,
            paramLabel = "DIR",
            description = "The store: a folder, made if it is not there.")
    private Path directory;

    @Mixin private ArticleOptions articles;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are worked on at once; otherwise one per processor.")
    private int threads = Building.Settings.USUAL.threads();

    @Option(
            names = "--batch",
            paramLabel = "N",
            description =
                    "After how many statements they are written to the store, which is done every ten seconds in any case. Fewer lose less work when the build is killed, and cost much disk. Usually ${DEFAULT-VALUE}.",
            defaultValue = "" + Staging.QUADS)
    private int batch;

    @Override
    public Integer call() {
        checkPositive(threads, "--threads");
        checkPositive(batch, "--batch");
        long start = System.nanoTime();
        String base = articles.base();
        Summary summary;
        try (Stream<Reading> readings =
                        new ArticleReader(articles.defaults(liqa.today()), liqa.in()).read(paths);
                Progress progress = Progress.of("articles", liqa::tell, liqa.err())) {
            Building building =
                    new Building(
                            new Building.Settings(threads, batch), Edition.shipped(), progress);
            // No store is made, and nothing loaded, before there is an article.
            Iterator<Reading> fromFirst = readings.dropWhile(building::isRejected).iterator();
            if (fromFirst.hasNext()) {
                try (ArticleStore store = ArticleStore.create(directory, base)) {
                    building.run(fromFirst, store, () -> liqa.pipeline(base));
                }
            }
            summary = building.summary();
        }
        return tell(summary, start, liqa);
    }

    /// @param start by the clock of the machine
    static int tell(Summary summary, long start, Main liqa) {
        liqa.err().println(summary.text(Duration.ofNanos(System.nanoTime() - start)));
        return summary.hasRejected() ? Main.FAILED : Main.FINE;
    }

    private void checkPositive(int number, String option) {
        if (number < 1) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + number + "; give 1 or more");
        }
    }
}
