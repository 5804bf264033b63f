package org.liqa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The shape of the program: stages in one direction, few packages, small files.
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/org/liqa");
    private static final int MOST_FILES = 15;
    private static final int MOST_LINES = 300;

    /// Each may use those before it: `console` is last because no stage prints. `launch` stands
    /// apart, and the root uses all.
    private static final List<String> STAGES =
            List.of(
                    "vocabulary",
                    "read",
                    "analyse",
                    "lexicon",
                    "time",
                    "extract",
                    "resolve",
                    "describe",
                    "eval",
                    "store",
                    "query",
                    "serve",
                    "console",
                    "build");

    /// Where RDF is read or written.
    private static final List<String> WITH_JENA =
            List.of("lexicon", "extract", "describe", "store", "query", "serve", "build");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.liqa");

    @ParameterizedTest
    @FieldSource("STAGES")
    void aStageKnowsOnlyThoseBeforeIt(String stage) throws IOException {
        List<String> later = STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size());
        List<String> found = new ArrayList<>();
        for (Path file : below(SOURCES.resolve(stage))) {
            String source = Files.readString(file); // comments and imports alike
            later.stream()
                    .filter(other -> source.contains("org.liqa." + other + "."))
                    .forEach(other -> found.add(file + " names org.liqa." + other));
            if (source.matches("(?s).*\\borg\\.liqa\\.([A-Z]|launch\\.).*")) {
                found.add(file + " names the root package or launch");
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noStageUsesTheRoot() {
        noClasses()
                .that()
                .resideInAPackage("org.liqa.*..")
                .and()
                .resideOutsideOfPackage("org.liqa.launch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.liqa", "org.liqa.launch..")
                .check(CLASSES);
    }

    @Test
    void theLauncherStandsApart() {
        noClasses()
                .that()
                .resideInAPackage("org.liqa.launch..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.liqa.launch..", "java..")
                .check(CLASSES);
    }

    @Test
    void noCycles() {
        slices().matching("org.liqa.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void jenaStaysWhereRdfIsReadOrWritten() {
        String[] allowed =
                Stream.concat(
                                Stream.of("org.liqa"),
                                WITH_JENA.stream().map(stage -> "org.liqa." + stage + ".."))
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(CLASSES);
    }

    @Test
    void packagesAreKnownAndDescribedAndSmall() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(SOURCES).filter(Files::isDirectory)) {
            for (Path folder : folders.toList()) {
                found.addAll(problems(folder));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void filesAreSmall() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : below(SOURCES)) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES) {
                found.add(file + " has " + lines + " lines: split it");
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> problems(Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        Path name = SOURCES.relativize(folder).getName(0);
        if (!folder.equals(SOURCES)
                && !name.toString().equals("launch")
                && !STAGES.contains(name.toString())) {
            problems.add(folder + " is no stage");
        }
        if (!Files.exists(folder.resolve("package-info.java"))) {
            problems.add(folder + " has no package-info.java");
        }
        try (Stream<Path> files = Files.list(folder)) {
            long count =
                    files.filter(
                                    file ->
                                            file.toString().endsWith(".java")
                                                    && !file.endsWith("package-info.java"))
                            .count();
            if (count > MOST_FILES) {
                problems.add(folder + " has " + count + " files: more than " + MOST_FILES);
            }
        }
        return problems;
    }

    private static List<Path> below(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
