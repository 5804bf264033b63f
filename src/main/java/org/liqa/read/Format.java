package org.liqa.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a file or stream holds. Its name decides where it says so, else how it begins.
enum Format {
    /// One article as plain text.
    TEXT,
    /// One JSON object a line.
    LINES,
    /// A JSON array, or objects over several lines.
    DOCUMENT;

    private static final Set<String> LINES_SUFFIXES = Set.of("jsonl", "ndjson");
    private static final Set<String> FOLDER_SUFFIXES =
            Set.of("jsonl", "ndjson", "json", "txt", "text", "");
    private static final Pattern SUFFIX = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,9}");

    /// A line that begins with an object's first field: no news text has one.
    private static final Pattern OBJECT =
            Pattern.compile("(?m)^[\\[ \\t]*\\{\\s*\"[^\"\\n]{0,100}\"\\s*:");

    /// A first line after which an object goes on.
    private static final Pattern OPEN =
            Pattern.compile("\\A\\s*(\\[|\\{[^\\n]*(?<=[{,:\\[])\\s*\\n)");

    /// @param name of a file; empty for a stream
    /// @param head how it begins, some kilobytes
    static Format of(String name, byte[] head) {
        String suffix = suffix(name);
        if (LINES_SUFFIXES.contains(suffix)) {
            return LINES;
        }
        String text =
                new String(head, StandardCharsets.ISO_8859_1)
                        .replaceFirst("\\A\u00EF\u00BB\u00BF", "");
        if (!suffix.equals("json") && !isJson(text)) {
            return TEXT;
        }
        return OPEN.matcher(text).find() ? DOCUMENT : LINES;
    }

    static boolean isJson(String text) {
        return OBJECT.matcher(text).find();
    }

    /// Whether a file found in a folder is read, by its name.
    static boolean isReadInFolders(String name) {
        return FOLDER_SUFFIXES.contains(suffix(name));
    }

    /// In lower case; empty where there is none: `2020.08.05` has none.
    private static String suffix(String name) {
        String suffix = name.substring(name.lastIndexOf('.') + 1);
        boolean has = suffix.length() < name.length() && SUFFIX.matcher(suffix).matches();
        return has ? suffix.toLowerCase(Locale.ROOT) : "";
    }
}
