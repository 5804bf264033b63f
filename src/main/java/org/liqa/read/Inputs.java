package org.liqa.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

/// What the arguments name, in their order. A folder stands for what is in it, by name, folders
/// below likewise, hidden files left out; each is read once however many links lead to it.
final class Inputs implements Iterator<Inputs.Input> {
    private sealed interface Ahead {}

    /// @param isNamed whether it is an argument, not one found below
    private record Folder(Path path, boolean isNamed) implements Ahead {}

    /// Something to read, or why it cannot be.
    sealed interface Input extends Ahead {
        /// For messages.
        String where();
    }

    /// @param name of the file; empty for a stream
    record Source(String where, String name, Opening opening) implements Input {}

    record Unusable(String where, String reason) implements Input {}

    interface Opening {
        InputStream open() throws IOException;
    }

    private final Deque<Ahead> ahead = new ArrayDeque<>();
    private final Set<Path> seen = new HashSet<>();

    /// @param standardInput what `-` stands for; closing the source does not close it
    Inputs(List<String> arguments, InputStream standardInput) {
        Source stdin = new Source("standard input", "", () -> new Unclosed(standardInput));
        arguments.forEach(argument -> ahead.add(argument.equals("-") ? stdin : named(argument)));
    }

    @Override
    public boolean hasNext() {
        while (ahead.peekFirst() instanceof Folder folder) {
            ahead.removeFirst();
            in(folder).reversed().forEach(ahead::addFirst);
        }
        return !ahead.isEmpty();
    }

    @Override
    public Input next() {
        if (hasNext() && ahead.removeFirst() instanceof Input input) {
            return input;
        }
        throw new NoSuchElementException();
    }

    private static Ahead named(String argument) {
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                return new Folder(path, true);
            }
            return Files.exists(path)
                    ? file(path)
                    : new Unusable(argument, "no such file or folder");
        } catch (InvalidPathException e) {
            return new Unusable(Unreadable.excerpt(argument), "not a path: " + e.getReason());
        }
    }

    private List<Ahead> in(Folder folder) {
        Path path = folder.path();
        try (Stream<Path> files = Files.list(path)) {
            if (!seen.add(path.toRealPath())) {
                return List.of();
            }
            List<Ahead> found =
                    files.filter(file -> !name(file).startsWith("."))
                            .sorted(Comparator.comparing(Inputs::name))
                            .map(Inputs::found)
                            .toList();
            return found.isEmpty() && folder.isNamed()
                    ? List.of(new Unusable(path.toString(), "an empty folder"))
                    : found;
        } catch (IOException e) {
            return List.of(new Unusable(path.toString(), Unreadable.reason(e)));
        }
    }

    private static Ahead found(Path file) {
        if (Files.isDirectory(file)) {
            return new Folder(file, false);
        }
        if (!Files.isRegularFile(file)) {
            return new Unusable(
                    file.toString(),
                    Files.exists(file) ? "neither a file nor a folder" : "a link to nothing");
        }
        return Format.isReadInFolders(name(file))
                ? file(file)
                : new Unusable(
                        file.toString(),
                        "not read, by its name; if it is text all the same, name the file itself");
    }

    private static Source file(Path path) {
        return new Source(path.toString(), name(path), () -> Files.newInputStream(path));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Whoever opened it closes it.
        }
    }
}
