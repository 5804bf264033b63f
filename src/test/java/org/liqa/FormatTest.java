package org.liqa;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What `mvn spotless:apply` would change: nothing.
///
/// Spotless itself runs in Maven's JVM, and on Java 17 it cannot load this formatter; a test runs
/// on the JDK that Liqa runs on.
class FormatTest {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everySourceIsFormatted() throws IOException {
        List<Path> unformatted = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                if (!source.equals(formatted(file, source))) {
                    unformatted.add(file);
                }
            }
        }
        assertThat(unformatted)
                .as(
                        "not formatted; this formats: JAVA_HOME='%s' mvn spotless:apply",
                        System.getProperty("java.home"))
                .isEmpty();
    }

    /// In the order in which Spotless does it, imports in ASCII order.
    private static String formatted(Path file, String source) {
        try {
            String formatted = FORMATTER.formatSource(source);
            return ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(formatted), Style.GOOGLE);
        } catch (FormatterException e) {
            throw new AssertionError(file + ": " + e.getMessage(), e);
        }
    }
}
