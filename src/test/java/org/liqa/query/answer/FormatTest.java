package org.liqa.query.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers as they are written. In tables, isolates are shown as square brackets.
class FormatTest {
    private static String written(String text, Format format, int width) {
        Query query = QueryFactory.create(text);
        var out = new ByteArrayOutputStream();
        try (QueryExecution run =
                QueryExecution.dataset(DatasetFactory.create()).query(query).build()) {
            format.write(query, run, new Layout(width, Prefixes.withBase("http://a/")), out);
        }
        return out.toString(UTF_8).replace('\u2068', '[').replace('\u2069', ']');
    }

    @Test
    void aTableIsAlignedByWhatIsSeen() {
        String text =
                """
                SELECT ?who ?where { VALUES (?who ?where) {
                  ("السَّرّاج"@ar <http://a/place/x>) ("Guerini" UNDEF) ("a\\u001B[31m\\nb\\u202E" <http://b/y>) } }
                """;
        assertThat(written(text, Format.TABLE, 80))
                .isEqualTo(
                        """
                        who      where
                        ───────  ──────────
                        [السَّرّاج]   [place/x]
                        [Guerini]
                        [a[31m b]  [http://b/y]
                        (3 rows)
                        """);
    }

    @Test
    void rowsTooWideAreWrittenOneValueALine() {
        String words = "كلمة ".repeat(12).strip();
        String text =
                "SELECT ?a ?bb ?c { VALUES (?a ?bb ?c) { (\"%s\" \"x\" UNDEF) } }".formatted(words);
        assertThat(written(text, Format.TABLE, 40))
                .isEqualTo(
                        """
                        ── 1 ───────────────────────────────────
                        a   [كلمة كلمة كلمة كلمة كلمة كلمة كلمة]
                            [كلمة كلمة كلمة كلمة كلمة]
                        bb  [x]
                        (1 row)
                        """);
    }

    @Test
    void noRowsAreATableToo() {
        assertThat(written("SELECT ?a { VALUES ?a { } }", Format.TABLE, 80)).endsWith("(0 rows)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASK { } | TABLE | true",
                "ASK { } | JSON | \"boolean\" : true",
                "ASK { } | XML | <boolean>true</boolean>",
                "ASK { } | CSV | true",
                "ASK { } | TSV | true",
                "SELECT ('لقاء'@ar AS ?x) { } | JSON | \"xml:lang\": \"ar\"",
                "SELECT ('a,b' AS ?x) { } | CSV | \"a,b\"",
                "CONSTRUCT { <http://a/s> <http://a/p> 'o' } { } | TURTLE | <http://a/s>  <http://a/p>  \"o\""
            })
    void writesEveryKind(String text, Format format, String expected) {
        assertThat(written(text, format, 80)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { } | TURTLE | a SELECT query gives rows, which turtle cannot hold; use table, json, csv, tsv, xml",
                "ASK { } | TURTLE | an ASK query gives true or false, which turtle cannot hold; use table, json, csv, tsv, xml",
                "DESCRIBE <a:b> | JSON | a CONSTRUCT or DESCRIBE query gives a graph, which json cannot hold; use turtle"
            })
    void saysWhichFormatsFit(String text, Format format, String message) {
        assertThat(format.misfit(QueryFactory.create(text))).contains(message);
    }
}
