package org.liqa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// `liqa` in a process of its own, as people run it in a pipe.
final class Spawned implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final Path err;

    Spawned(Object... arguments) throws IOException {
        List<String> command =
                Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java"),
                                        "@src/main/resources/org/liqa/launch/jvm.options",
                                        "-Xmx1g",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Main.class.getName()),
                                Stream.of(arguments))
                        .map(Object::toString)
                        .toList();
        err = Files.createTempFile("liqa", ".err");
        process = new ProcessBuilder(command).redirectError(err.toFile()).start();
        out = process.inputReader(UTF_8);
    }

    /// Standard input of the process.
    OutputStream in() {
        return process.getOutputStream();
    }

    /// The next line that begins so, without that beginning.
    String lineAfter(String beginning) {
        return out.lines()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + beginning + " but " + err()));
    }

    String err() {
        try {
            return Files.readString(err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As `kill -9` does.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// As Ctrl-C or `kill` does; the exit code.
    int stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        kill();
        Files.delete(err);
    }
}
