package org.liqa;

import java.time.LocalDate;
import java.util.Optional;
import org.liqa.describe.Base;
import org.liqa.read.Defaults;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What a command that reads articles can be told about them.
final class ArticleOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = {"What the IRIs of things begin with. Usually", "${DEFAULT-VALUE}"},
            defaultValue = Base.DEFAULT)
    private String base;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "Day of publication, where the input gives none.")
    private Optional<String> date = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Language, where the input gives none. Usually ${DEFAULT-VALUE}.",
            defaultValue = "ar")
    private String language;

    String base() {
        return checked(() -> Base.checked(base), "--base");
    }

    Defaults defaults(LocalDate today) {
        Optional<LocalDate> day =
                date.map(written -> checked(() -> Defaults.day(written, today), "--date"));
        return new Defaults(day, checked(() -> Defaults.language(language), "--lang"), today);
    }

    private <T> T checked(java.util.function.Supplier<T> value, String option) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
        }
    }
}
