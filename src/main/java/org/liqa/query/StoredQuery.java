package org.liqa.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A question that many people ask, kept as a file.
///
/// @param name the folder and the file without its ending: `feeds/meetings`
/// @param summary what it answers, in English
/// @param summaryArabic the same in Arabic
/// @param parameters in the order of the file
/// @param text the whole file
public record StoredQuery(
        String name,
        String summary,
        String summaryArabic,
        List<Parameter> parameters,
        String text) {
    public StoredQuery {
        parameters = List.copyOf(parameters);
    }

    /// For a list that people read: the name, below it what the query answers and its parameters,
    /// those that must be given first.
    ///
    /// @param isArabic whether in Arabic, otherwise in English
    public String listing(boolean isArabic) {
        String given =
                parameters.stream()
                        .sorted(Comparator.comparing(parameter -> !parameter.required()))
                        .map(p -> p.required() ? " " + p.name() : " [" + p.name() + "]")
                        .collect(Collectors.joining());
        return "%s%s%n    %s"
                .formatted(
                        name,
                        given.isEmpty() ? "" : "   -p" + given,
                        isArabic ? summaryArabic : summary);
    }

    /// The parameter of that name.
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }
}
