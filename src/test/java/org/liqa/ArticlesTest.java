package org.liqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.FmtUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liqa.describe.Base;
import org.liqa.describe.Describer;
import org.liqa.describe.Description;
import org.liqa.read.Article;
import org.liqa.read.ArticleReader;
import org.liqa.read.Defaults;
import org.liqa.read.Reading;

/// Whole articles and the graphs they give. A case is a folder with `article.json` and
/// `expected.trig`, which says all that the article's own graph holds but the description of the
/// article itself. To add one, write the article, look at what `./liqa extract --format trig` says,
/// and correct it.
class ArticlesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/liqa/articles");
    private static final Describer DESCRIBER = new Describer(Base.DEFAULT);

    private static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(file -> file.endsWith("article.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anArticleGivesItsGraph(Path folder) {
        Description description = DESCRIBER.describe(Shipped.PIPELINE.report(article(folder)));
        Set<String> given =
                description
                        .quads()
                        .filter(quad -> quad.getGraph().equals(description.graph()))
                        .filter(quad -> !quad.getSubject().equals(description.graph()))
                        .map(ArticlesTest::line)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = expected(folder.resolve("expected.trig"));
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(given);
        Set<String> extra = new TreeSet<>(given);
        extra.removeAll(expected);
        assertThat(missing).as("missing").isEmpty();
        assertThat(extra).as("extra").isEmpty();
    }

    private static Article article(Path folder) {
        List<Reading> readings =
                new ArticleReader(
                                Defaults.none(LocalDate.of(2026, 11, 24)),
                                InputStream.nullInputStream())
                        .read(List.of(folder.resolve("article.json").toString()))
                        .toList();
        assertThat(readings).hasSize(1);
        return ((Reading.Read) readings.getFirst()).article();
    }

    private static Set<String> expected(Path file) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in).base(Base.DEFAULT).lang(Lang.TRIG).parse(dataset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dataset.stream()
                .map(ArticlesTest::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Quad quad) {
        return Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                .map(ArticlesTest::text)
                .collect(Collectors.joining(" "));
    }

    private static String text(Node node) {
        return FmtUtils.stringForNode(node);
    }
}
