package org.liqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(run("--help")).isEqualTo(Main.FINE);
        assertThat(text(out)).contains("Usage: liqa", "Exit codes:", "--debug");
        assertThat(text(err)).isEmpty();
        out.reset();
        assertThat(run("--version")).isEqualTo(Main.FINE);
        assertThat(text(out)).startsWith("liqa development (Java 25");
    }

    @Test
    void wrongUsageIsOneLineAndWhereToLook() {
        assertThat(run("--verison")).isEqualTo(Main.USAGE);
        assertThat(text(err))
                .startsWith("liqa: Unknown option: '--verison'")
                .endsWith("See: liqa --help\n");
        assertThat(text(out)).isEmpty();
        err.reset();
        assertThat(run()).isEqualTo(Main.USAGE);
        assertThat(text(err)).isEqualTo("liqa: no command given\nSee: liqa --help\n");
    }

    private int run(String... arguments) {
        return Main.run(print(out), print(err), arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
