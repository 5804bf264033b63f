package org.liqa.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `java -jar liqa.jar` starts: runs Liqa here if this Java is new enough, else on a JDK found
/// on the machine.
public final class Launcher {
    static final int NEEDED = 25;
    private static final String MAIN = "org.liqa.Main";
    private static final char UNREADABLE = '\uFFFD';

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        if (String.join("", arguments).indexOf(UNREADABLE) >= 0) {
            fail(
                    "the arguments are not readable in this locale: set LC_ALL=C.UTF-8, or use ./liqa, which does");
        }
        if (Runtime.version().feature() >= NEEDED) {
            Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
            return;
        }
        Jdks jdks = Jdks.ofThisMachine();
        Optional<Path> java = jdks.first(NEEDED);
        if (java.isEmpty()) {
            fail(missing(jdks, System.getProperty("java.version")));
        }
        System.exit(run(command(java.get(), passedOn(), System.getenv(), arguments)));
    }

    /// What to say where no JDK is new enough.
    static String missing(Jdks jdks, String running) {
        return "needs a JDK %d or newer, and none was found; this is Java %s.%n"
                        .formatted(NEEDED, running)
                + "  looked at: JAVA_HOME, JAVA*_HOME, "
                + jdks.places()
                + "\n"
                + "  found: "
                + jdks.found()
                + "\n"
                + "  install one, such as Temurin "
                + NEEDED
                + " (https://adoptium.net), or set JAVA_HOME to it";
    }

    /// The command line of the new JVM: our options first, so that those given for this run win.
    static List<String> command(
            Path java,
            List<String> passedOn,
            Map<String, String> environment,
            String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(options());
        command.addAll(passedOn);
        String more = environment.getOrDefault("LIQA_JAVA_OPTS", "").strip();
        if (!more.isEmpty()) {
            command.addAll(List.of(more.split("\\s+")));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
        command.addAll(List.of(arguments));
        return command;
    }

    /// Heap sizes, system properties and the like that this JVM was started with.
    private static List<String> passedOn() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(
                        option ->
                                option.startsWith("-Xm")
                                        || option.startsWith("-Xs")
                                        || option.startsWith("-D"))
                .toList();
    }

    private static List<String> options() {
        try (var file = Launcher.class.getResourceAsStream("jvm.options");
                var lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith("-")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        // Whoever stops the launcher means Liqa, which needs a moment to close its store.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        return process.waitFor();
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fail(String message) {
        System.err.println("liqa: " + message.replace("\n", System.lineSeparator()));
        System.exit(1);
    }
}
