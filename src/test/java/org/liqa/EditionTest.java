package org.liqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liqa.build.Edition;
import org.liqa.read.Article;
import org.liqa.read.Span;

/// What changes the digest by which work on an article is known to have been done.
class EditionTest {
    private static final Article ARTICLE = article("key", "id", "body", "ar");

    @TempDir Path folder;

    @BeforeEach
    void files() throws IOException {
        write("ontology/rules/ar/meeting.ttl", "rule");
        write("org/liqa/Main.class", "code");
        write("META-INF/MANIFEST.MF", "Class-Path: lib/x-1.jar");
        write("queries/feeds/meetings.rq", "query");
    }

    @Test
    void isTheSameOfTheSame() throws IOException {
        String before = digest();
        write("queries/feeds/meetings.rq", "what is asked changes nothing");
        assertThat(digest()).isEqualTo(before).matches("[0-9a-f]{64}");
        assertThat(Edition.shipped().digest(ARTICLE, Shipped.BASE))
                .isEqualTo(Edition.shipped().digest(ARTICLE, Shipped.BASE))
                .isNotEqualTo(before);
    }

    @Test
    void isAnotherWithOtherDataAnotherProgramAndOtherLibraries() throws IOException {
        String before = digest();
        write("ontology/rules/ar/meeting.ttl", "another rule");
        String data = digest();
        write("ontology/rules/ar/more.ttl", "");
        String more = digest();
        write("org/liqa/Main.class", "other code");
        String program = digest();
        write("META-INF/MANIFEST.MF", "Class-Path: lib/x-2.jar");
        assertThat(List.of(before, data, more, program, digest())).doesNotHaveDuplicates();
    }

    @Test
    void isAnotherOfAnythingElseThatAnArticleSaysAndWithAnotherBase() throws IOException {
        Edition edition = Edition.of(folder);
        Optional<String> none = Optional.empty();
        List<Article> articles =
                List.of(
                        ARTICLE,
                        article("other", "id", "body", "ar"),
                        article("key", "other", "body", "ar"),
                        article("key", "id", "other", "ar"),
                        article("key", "id", "body", "fr"),
                        article("key", "i", "dbody", "ar"),
                        article(Optional.of(new Span(0, 4)), none, none, none),
                        article(Optional.empty(), Optional.of("2024-03-06"), none, none),
                        article(Optional.empty(), none, Optional.of("http://e/"), none),
                        article(Optional.empty(), none, none, Optional.of("http://e/")));
        assertThat(Article.class.getRecordComponents()).hasSize(8); // all of them above
        assertThat(articles)
                .extracting(article -> edition.digest(article, Shipped.BASE))
                .doesNotHaveDuplicates()
                .doesNotContain(edition.digest(ARTICLE, "http://example.org/"));
    }

    private static Article article(String key, String identifier, String body, String language) {
        return new Article(
                key,
                identifier,
                body,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                language);
    }

    private static Article article(
            Optional<Span> headline,
            Optional<String> day,
            Optional<String> url,
            Optional<String> source) {
        return new Article(
                "key",
                "id",
                "body",
                headline,
                day.map(LocalDate::parse),
                url.map(URI::create),
                source,
                "ar");
    }

    private String digest() throws IOException {
        return Edition.of(folder).digest(ARTICLE, Shipped.BASE);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
