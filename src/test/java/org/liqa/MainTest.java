package org.liqa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void helpAndVersionGoToStandardOutput() {
        Run help = Run.of("--help");
        assertThat(help.out()).contains("Usage: liqa", "Exit codes:", "--debug");
        assertThat(help.err()).isEmpty();
        assertThat(help.code()).isEqualTo(Main.FINE);
        assertThat(Run.of("--version").out()).startsWith("liqa development (Java 25");
    }

    @Test
    void wrongUsageIsOneLineAndWhereToLook() {
        assertThat(Run.of("--verison"))
                .isEqualTo(
                        new Run(
                                Main.USAGE,
                                "",
                                "liqa: no such option: --verison; did you mean --version? (see liqa --help)\n"));
        assertThat(Run.of())
                .isEqualTo(new Run(Main.USAGE, "", "liqa: no command given (see liqa --help)\n"));
    }
}
