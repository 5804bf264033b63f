package org.liqa.query;

import java.util.List;
import java.util.Optional;

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

    /// The parameter of that name.
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }
}
