package org.liqa.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The JDKs of a machine, told by the `release` file that each has had since Java 9. No JVM is
/// started.
///
/// @param environment variables; `JAVA_HOME` goes first, then `JAVA*_HOME` by name
/// @param folders that hold one JDK in each folder below; those that do not exist are skipped
record Jdks(Map<String, String> environment, List<Path> folders) {
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    Jdks {
        environment = Map.copyOf(environment);
        folders = List.copyOf(folders);
    }

    /// The usual places of Linux, macOS and Windows; `./liqa` looks at the same.
    static Jdks ofThisMachine() {
        Path home = Path.of(System.getProperty("user.home"));
        return new Jdks(
                System.getenv(),
                List.of(
                        Path.of("/usr/lib/jvm"),
                        Path.of("/usr/java"),
                        Path.of("/opt/java"),
                        Path.of("/opt"),
                        home.resolve(".sdkman/candidates/java"),
                        home.resolve(".jdks"),
                        Path.of("/Library/Java/JavaVirtualMachines"),
                        Path.of("/opt/homebrew/opt"),
                        Path.of("/Program Files/Java"),
                        Path.of("/Program Files/Eclipse Adoptium")));
    }

    /// The `java` program of the first JDK of this version or newer.
    Optional<Path> first(int version) {
        return homes().filter(home -> version(home).orElse(0) >= version)
                .flatMap(home -> Stream.of("bin/java", "bin/java.exe").map(home::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// What stands in the places looked at, for a message.
    String found() {
        String found =
                homes().filter(home -> version(home).isPresent())
                        .map(home -> home + " (" + version(home).getAsInt() + ")")
                        .distinct()
                        .collect(Collectors.joining(", "));
        return found.isEmpty() ? "no JDK" : found;
    }

    String places() {
        return folders.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private Stream<Path> homes() {
        Stream<Path> named =
                new TreeMap<>(environment)
                        .entrySet().stream()
                                .filter(variable -> variable.getKey().matches("JAVA\\w*_HOME"))
                                .sorted(
                                        (a, b) ->
                                                Boolean.compare(
                                                        b.getKey().equals("JAVA_HOME"),
                                                        a.getKey().equals("JAVA_HOME")))
                                .map(Map.Entry::getValue)
                                .filter(value -> !value.isEmpty())
                                .map(Path::of);
        Stream<Path> installed = folders.stream().flatMap(folder -> below(folder).stream());
        return Stream.concat(named, installed)
                .flatMap(
                        home ->
                                Stream.of(
                                        home,
                                        home.resolve("Contents/Home"),
                                        home.resolve("libexec/openjdk.jdk/Contents/Home")));
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> below = Files.list(folder)) {
            return below.sorted().toList();
        } catch (IOException e) {
            return List.of(); // not on this machine, or not ours to read: there is nothing to find
        }
    }

    private static OptionalInt version(Path home) {
        try {
            Matcher matcher = VERSION.matcher(Files.readString(home.resolve("release")));
            return matcher.find()
                    ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                    : OptionalInt.empty();
        } catch (IOException e) {
            return OptionalInt.empty(); // not a JDK
        }
    }
}
