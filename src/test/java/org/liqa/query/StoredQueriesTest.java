package org.liqa.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files that hold the questions.
class StoredQueriesTest {
    @TempDir private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void headsAreComplete() {
        assertThat(StoredQueries.shipped().all())
                .allSatisfy(
                        query -> {
                            assertThat(query.summary()).as(query.name()).endsWith(".");
                            assertThat(query.summaryArabic()).containsPattern("\\p{IsArabic}");
                            assertThat(query.parameters())
                                    .allSatisfy(
                                            p ->
                                                    assertThat(p.arabic())
                                                            .containsPattern("\\p{IsArabic}"));
                        });
    }

    @Test
    void aUsersOwnComeBesideThoseShipped() throws IOException {
        write("mine/all.rq", "#+ summary: All.\n#+ summary-ar: الكل.\nSELECT * { ?s ?p ?o }\n");
        StoredQueries queries = StoredQueries.with(folder);
        assertThat(queries.named("all").name()).isEqualTo("mine/all");
        assertThat(queries.named("meetings").name()).isEqualTo("feeds/meetings");
    }

    @Test
    void saysAllThatIsWrongWithAllFiles() throws IOException {
        write("a.rq", "SELECT * { ?s ?p }");
        write(
                "b.rq",
                """
                #+ summary: B.
                #+ summary-ar: ب.
                #+ parametr: x
                #+ parameter: x | actor | optional
                #+ parameter: y | thing | optional | ص | y | 1
                #+ parameter: z | actor | maybe | ص | z | 1
                #+ parameter: u | actor | optional | ص | u | 1
                #+ parameter: v | date | optional | ص | v | 1
                #+ parameter: limit | integer | default 5 | ح | most | 1
                SELECT * { ?s ?p ?__u_iri , ?_w }
                """);
        Files.write(folder.resolve("c.rq"), "لقاء".getBytes(Charset.forName("windows-1256")));
        assertThatThrownBy(() -> StoredQueries.with(folder))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContainingAll(
                        "a.rq: has no summary; write a line",
                        "a.rq: has no Arabic summary",
                        "a.rq: 1:18: not expected here: }",
                        "b.rq: the line `#+ parametr: x` is none of",
                        "b.rq: parameter line `x | actor | optional` is not NAME | TYPE",
                        "b.rq: parameter y: no type thing; the types are actor, person",
                        "b.rq: parameter z: `maybe` is none of required, optional, default VALUE",
                        "b.rq: parameter u: write `VALUES ?__u_iri { UNDEF }`",
                        "b.rq: parameter v: no ?__v in the query",
                        "b.rq: parameter limit needs exactly one LIMIT in the query",
                        "b.rq: ?_w has no `#+ parameter:` line",
                        "c.rq: not UTF-8");
    }

    @Test
    void aMissingFolderIsOneLine() {
        assertThatThrownBy(() -> StoredQueries.with(folder.resolve("none")))
                .hasMessageContaining("none: cannot be read as a folder of queries");
    }
}
