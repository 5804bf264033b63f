package org.liqa.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What was packaged, started as people start it.
@Timeout(120)
class PackagedIT {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @TempDir Path elsewhere;

    @Test
    void theJarRunsOnTheDefaultJava() throws Exception {
        assertThat(
                        run(
                                Map.of(),
                                "java",
                                "-jar",
                                HERE.resolve("target/liqa.jar").toString(),
                                "--version"))
                .matches("(?s)0 liqa \\d.* \\(Java (2[5-9]|[3-9]\\d).*\\)\\n");
    }

    @Test
    void theScriptRunsFromAnywhereThroughLinksAndSpaces() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("my liqa"), HERE.resolve("liqa"));
        assertThat(run(Map.of(), link.toString(), "--version")).startsWith("0 liqa ");
    }

    @Test
    void arabicArgumentsAndMessagesSurviveAPlainLocale() throws Exception {
        assertThat(run(Map.of("LC_ALL", "C"), HERE.resolve("liqa").toString(), "لقاء"))
                .isEqualTo("2 liqa: no such command: لقاء (see liqa --help)\n");
    }

    @Test
    void theJarRefusesArgumentsItCannotRead() throws Exception {
        Path script = Files.writeString(elsewhere.resolve("run.sh"), "java -jar \"$1\" 'لقاء'\n");
        assertThat(
                        run(
                                Map.of("LC_ALL", "C"),
                                "sh",
                                script.toString(),
                                HERE.resolve("target/liqa.jar").toString()))
                .startsWith("1 liqa: the arguments are not readable in this locale");
    }

    @Test
    void aReaderThatGoesAwayEndsTheProgram() throws Exception {
        Path script = Files.writeString(elsewhere.resolve("run.sh"), "\"$1\" --help | true\n");
        assertThat(run(Map.of(), "sh", script.toString(), HERE.resolve("liqa").toString()))
                .isEqualTo("0 ");
    }

    /// The exit code, a space, and what was printed on either stream.
    private String run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        File printed = elsewhere.resolve("printed").toFile();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.directory(elsewhere.toFile()).redirectErrorStream(true).redirectOutput(printed);
        Process process = builder.start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return process.exitValue()
                + " "
                + Files.readString(printed.toPath(), StandardCharsets.UTF_8);
    }
}
