package org.liqa.eval;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A file of gold: JSON Lines, one object for each article.
///
/// @param articles in the order of the file, each once
/// @param problems one line each, with file and line; figures against half a file would mislead
public record GoldFile(List<Gold> articles, List<String> problems) {
    public GoldFile {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }

    /// @throws IOException if it cannot be read; the message or the exception's type says why
    public static GoldFile read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return broken(file + ": a folder; give a file of gold events");
        }
        try {
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException _) {
            return broken(file + ": not UTF-8");
        }
    }

    private static GoldFile broken(String problem) {
        return new GoldFile(List.of(), List.of(problem));
    }

    /// @param where for messages
    static GoldFile parse(String where, String text) {
        List<Gold> articles = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                try {
                    Gold gold = GoldLine.parse(line);
                    if (!seen.add(gold.article())) {
                        throw new IllegalArgumentException(
                                "a second line for " + gold.article() + "; give one");
                    }
                    articles.add(gold);
                } catch (IllegalArgumentException e) {
                    problems.add(where + ":" + number + ": " + e.getMessage());
                }
            }
        }
        if (articles.isEmpty() && problems.isEmpty()) {
            problems.add(
                    where + ": empty; give one JSON object a line, {\"id\": …, \"events\": […]}");
        }
        return new GoldFile(articles, problems);
    }
}
