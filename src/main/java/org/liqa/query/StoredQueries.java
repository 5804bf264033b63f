package org.liqa.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The questions kept as files: those that come with Liqa, and a user's own, which come first where
/// both have one name.
public final class StoredQueries {
    private static final String ENDING = ".rq";
    private static final String KNOWN = "/queries/pages/names.rq";

    private final SortedMap<String, StoredQuery> queries;

    private StoredQueries(SortedMap<String, StoredQuery> queries) {
        this.queries = queries;
    }

    /// Those that come with Liqa.
    ///
    /// @throws IllegalStateException with all problems of all files, one a line
    public static StoredQueries shipped() {
        return of(List.of());
    }

    /// Those that come with Liqa and those in the folder and the folders in it.
    ///
    /// @throws QueryProblem with all problems of all files, one a line
    public static StoredQueries with(Path folder) {
        try {
            return of(List.of(folder));
        } catch (IllegalStateException e) {
            throw QueryProblem.wrongUse(e.getMessage());
        }
    }

    private static StoredQueries of(List<Path> folders) {
        List<String> problems = new ArrayList<>();
        SortedMap<String, StoredQuery> queries = new TreeMap<>();
        readShipped(queries, problems);
        folders.forEach(folder -> readFolder(folder, folder.toString(), queries, problems));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        return new StoredQueries(queries);
    }

    /// From a folder of classes as well as from a jar.
    private static void readShipped(SortedMap<String, StoredQuery> queries, List<String> problems) {
        URL known = StoredQueries.class.getResource(KNOWN);
        if (known == null) {
            throw new IllegalStateException("queries/ is missing from the class path");
        }
        try {
            URI uri = known.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    readFolder(jar.getPath("/queries"), "queries", queries, problems);
                }
            } else {
                readFolder(Path.of(uri).getParent().getParent(), "queries", queries, problems);
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("cannot read queries/ from " + known, e);
        }
    }

    private static void readFolder(
            Path folder,
            String shown,
            SortedMap<String, StoredQuery> queries,
            List<String> problems) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                readFile(file, path, shown + "/" + path, queries, problems);
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(shown + ": cannot be read as a folder of queries: " + e.getMessage());
        }
    }

    private static void readFile(
            Path file,
            String path,
            String shown,
            SortedMap<String, StoredQuery> queries,
            List<String> problems) {
        String name = path.substring(0, path.length() - ENDING.length());
        try {
            StoredQuery query = Header.read(name, shown, Files.readString(file), problems);
            Template.problems(query).stream()
                    .map(problem -> shown + ": " + problem)
                    .forEach(problems::add);
            queries.put(name, query);
        } catch (MalformedInputException e) {
            problems.add(shown + ": not UTF-8");
        } catch (IOException e) {
            problems.add(shown + ": cannot be read: " + e.getMessage());
        }
    }

    /// All, ordered by name.
    public List<StoredQuery> all() {
        return List.copyOf(queries.values());
    }

    /// The sole query of that name; the folder may be left out if no other query is called so.
    ///
    /// @throws QueryProblem if there is none, with the names that come near
    public StoredQuery named(String name) {
        StoredQuery exact = queries.get(name);
        if (exact != null) {
            return exact;
        }
        List<String> inFolders =
                queries.keySet().stream().filter(full -> full.endsWith("/" + name)).toList();
        if (inFolders.size() == 1) {
            return queries.get(inFolders.getFirst());
        }
        throw QueryProblem.wrongUse(
                "no stored query is called %s; %s"
                        .formatted(
                                name,
                                inFolders.isEmpty()
                                        ? Spelling.near(name, List.copyOf(queries.keySet()))
                                        : "which of " + String.join(", ", inFolders) + "?"));
    }
}
