package org.liqa;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.liqa.store.ArticleStore;
import org.liqa.store.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `liqa validate`: is everything in a store as it must be?
@Command(
        name = "validate",
        description =
                "Checks a store: the shapes of its graphs, and that every quotation stands in its article at its place.")
final class Validate implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path directory;

    @Override
    public Integer call() {
        try (ArticleStore store = ArticleStore.open(directory)) {
            Validator.Validation validation = new Validator().validate(store);
            validation.problems().forEach(problem -> spec.commandLine().getOut().println(problem));
            spec.commandLine()
                    .getOut()
                    .println(
                            "articles checked: "
                                    + validation.articles()
                                    + ", problems: "
                                    + validation.problems().size());
            return validation.problems().isEmpty() ? Main.FINE : Main.FAILED;
        }
    }
}
