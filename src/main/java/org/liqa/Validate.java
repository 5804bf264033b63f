package org.liqa;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.liqa.store.ArticleStore;
import org.liqa.store.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `liqa validate`: is everything in a store as it must be?
@Command(
        name = "validate",
        customSynopsis = "liqa validate --store DIR",
        header = "Checks a store.",
        description = {
            "Checks the shapes of the articles' graphs (SHACL), and that a quotation stands behind every fact and in its article at the place that is said. One line for each problem; with any, the exit code is 1.",
            ""
        },
        footer = {"", "Example:", "  liqa validate --store news"})
final class Validate implements Callable<Integer> {
    @ParentCommand private Main liqa;

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path directory;

    @Override
    public Integer call() {
        try (ArticleStore store = ArticleStore.open(directory)) {
            Validator.Validation validation = new Validator().validate(store);
            validation.problems().forEach(liqa.out()::println);
            liqa.out()
                    .println(
                            "articles checked: %d, problems: %d"
                                    .formatted(
                                            validation.articles(), validation.problems().size()));
            return validation.problems().isEmpty() ? Main.FINE : Main.FAILED;
        }
    }
}
