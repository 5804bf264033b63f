package org.liqa.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir Path machine;

    @Test
    void takesJavaHomeFirstThenOtherVariablesThenFolders() throws IOException {
        Path folder = jdk("jvm/a", "JAVA_VERSION=\"25.0.3\"").getParent();
        Path variable = jdk("b", "JAVA_VERSION=\"26-ea\"");
        Path home = jdk("c", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25\"");

        assertThat(first(Map.of("JAVA_HOME", home, "JAVA26_HOME", variable), folder))
                .contains(home.resolve("bin/java"));
        assertThat(first(Map.of("JAVA26_HOME", variable), folder))
                .contains(variable.resolve("bin/java"));
        assertThat(first(Map.of(), folder)).contains(folder.resolve("a/bin/java"));
    }

    @Test
    void passesOverOldBrokenAndMissingOnes() throws IOException {
        Path folder = jdk("jvm/a-old", "JAVA_VERSION=\"17.0.15\"").getParent();
        jdk("jvm/b-older", "JAVA_VERSION=\"1.8.0_402\"");
        jdk("jvm/c-odd", "nothing of use");
        Files.createDirectories(folder.resolve("d-empty"));
        Path missing = machine.resolve("missing");
        assertThat(first(Map.of("JAVA_HOME", missing), folder, missing)).isEmpty();

        Path mac = jdk("jvm/e-mac/Contents/Home", "JAVA_VERSION=\"25.0.1\"");
        assertThat(first(Map.of("JAVA_HOME", missing), folder, missing))
                .contains(mac.resolve("bin/java"));
    }

    @Test
    void saysWhatWasFoundAndWhatToInstall() throws IOException {
        Path old = jdk("jvm/old", "JAVA_VERSION=\"17.0.15\"");
        Jdks jdks = new Jdks(Map.of(), List.of(old.getParent()));
        assertThat(Launcher.missing(jdks, "17.0.15"))
                .contains("needs a JDK 25 or newer")
                .contains("this is Java 17.0.15")
                .contains("looked at: JAVA_HOME, JAVA*_HOME, " + old.getParent())
                .contains("found: " + old + " (17)")
                .contains("install one, such as Temurin 25");
        assertThat(Launcher.missing(new Jdks(Map.of(), List.of()), "17")).contains("found: no JDK");
    }

    @Test
    void optionsOfThisRunComeBehindOurs() {
        List<String> command =
                Launcher.command(
                        Path.of("java"),
                        List.of("-Dx=y"),
                        Map.of("LIQA_JAVA_OPTS", " -Xmx8g  -Xss2m "),
                        "extract",
                        "a file.txt");
        assertThat(command)
                .startsWith("java", "-Dfile.encoding=UTF-8")
                .contains("--sun-misc-unsafe-memory-access=allow")
                .containsSubsequence(
                        "-XX:MaxRAMPercentage=50",
                        "-Dx=y",
                        "-Xmx8g",
                        "-Xss2m",
                        "-cp",
                        "org.liqa.Main",
                        "extract",
                        "a file.txt");
    }

    private static Optional<Path> first(Map<String, Path> variables, Path... folders) {
        Map<String, String> environment = new HashMap<>();
        variables.forEach((name, path) -> environment.put(name, path.toString()));
        return new Jdks(environment, List.of(folders)).first(Launcher.NEEDED);
    }

    private Path jdk(String name, String release) throws IOException {
        Path home = machine.resolve(name);
        Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), release + "\n");
        return home;
    }
}
