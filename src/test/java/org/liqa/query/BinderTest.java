package org.liqa.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What users are told of the values they give.
class BinderTest {
    private static final String NAMES =
            """
            PREFIX : <http://example.org/person/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX liqa: <https://w3id.org/liqa/ontology#>
            <http://example.org/g> {
                :a a liqa:Actor ; skos:prefLabel "عبد الله السراج"@ar , "Abdullah Al-Sarraj"@en .
                :b a liqa:Actor ; skos:prefLabel "هدى السراج"@ar ; skos:altLabel "أم خالد"@ar .
                :c a liqa:Actor ; skos:prefLabel "السراج"@ar .
                :d a liqa:Actor ; skos:prefLabel "سراج الدين"@ar .
                :egypt a liqa:Place ; skos:prefLabel "مصر"@ar .
                :EG a liqa:Actor , liqa:State ; skos:prefLabel "مصر"@ar , "Misr"@en .
                :t a liqa:Topic ; skos:prefLabel "السراج"@ar .
            }
            """;

    private static Binder binder() {
        Dataset dataset = TDB2Factory.createDataset();
        Txn.executeWrite(dataset, () -> RDFParser.fromString(NAMES, Lang.TRIG).parse(dataset));
        var runner = new QueryRunner(new Source.Store(dataset), Duration.ofSeconds(20));
        return new Binder(StoredQueries.shipped(), runner, "http://example.org/");
    }

    private static Map<String, List<String>> values(String written) {
        return written == null
                ? Map.of()
                : Arrays.stream(written.split(";"))
                        .map(pair -> pair.split("="))
                        .collect(
                                Collectors.groupingBy(
                                        pair -> pair[0],
                                        Collectors.mapping(pair -> pair[1], Collectors.toList())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feeds/meeting | person=x | no stored query is called feeds/meeting; did you mean feeds/meetings?",
                "qwertyuiop | | no stored query is called qwertyuiop; there are: checks/evidence,",
                "meetings | | feeds/meetings: person is required: a person, state or body, by name or IRI, such as -p person=\"فائز السراج\"",
                "meetings | persn=x | feeds/meetings has no parameter persn; did you mean person? there are: person, from, to, lang, limit",
                "in-period | from=2020-13;to=2020 | from: \"2020-13\" is no day, month or year (YYYY-MM-DD, YYYY-MM, YYYY); give one such as 2020-08-01",
                "in-period | from=2021-02-29;to=5 | \"5\" is no day, month or year",
                "agreements | limit=0 | limit: \"0\" is not 1 or more; give one such as 20",
                "agreements | limit=many | limit: \"many\" is no whole number",
                "agreements | lang=a_b | lang: \"a_b\" is no language tag; give one such as en",
                "in-period | from=2021;to=2020-12-31 | from: 2021 is after to: 2020-12-31; give the earlier one first",
                "agreements | from=2020-08-02;to=2020-07 | from: 2020-08-02 is after to: 2020-07; give the earlier one first",
                "agreements | lang=ar;lang=en | lang is given twice; give it once",
                "pages/event | event=some thing | event: \"some thing\" is no IRI; give one such as event/article-1-1",
                "pages/event | event=http://a/<x> | is no IRI"
            })
    void saysWhatIsWrong(String name, String written, String message) {
        assertThatThrownBy(() -> binder().bind(name, values(written)))
                .isInstanceOfSatisfying(
                        QueryProblem.class, e -> assertThat(e.isWrongUse()).isTrue())
                .hasMessageContaining(message);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> binder().bind("in-period", Map.of("of", List.of("x"))))
                .hasMessageContainingAll("no parameter of", "from is required", "to is required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "السراج | c", // the whole name before part of one
                "السرّاج | c",
                "هدي السراج | b",
                "ام خالد | b",
                "خالد | b",
                "عبدالله السراج | a",
                "abdullah al sarraj | a",
                "SARRAJ | a",
                "سراج | d", // a whole word before part of one
                "سرا | a b c d",
                "http://example.org/person/b | b",
                "person/b | b",
                "غيره | ''"
            })
    void findsThingsByTheirNames(String written, String found) {
        var bound = binder().bind("who-met-whom", Map.of("person", List.of(written)));
        List<String> expected =
                found.isEmpty()
                        ? List.of()
                        : Arrays.stream(found.split(" "))
                                .map("http://example.org/person/"::concat)
                                .toList();
        String text = bound.query().serialize();
        for (String person : List.of("a", "b", "c", "d")) {
            String iri = "http://example.org/person/" + person;
            assertThat(text.contains("<" + iri + ">")).as(iri).isEqualTo(expected.contains(iri));
        }
    }

    @Test
    void tellsHowANameWasUnderstood() {
        var notes =
                binder().bind("who-met-whom", Map.of("person", List.of("خالد", "لا أحد"))).notes();
        assertThat(notes)
                .containsExactly(
                        "person: \"خالد\" is taken for أم خالد <http://example.org/person/b>",
                        "person: nothing is called \"لا أحد\"");
    }

    @ParameterizedTest
    @CsvSource({"مصر, egypt", "Misr, EG"})
    void aPlaceIsPreferredWhereOneIsAskedFor(String written, String found) {
        var bound = binder().bind("at-place", Map.of("place", List.of(written)));
        assertThat(bound.notes()).isEmpty();
        assertThat(bound.query().serialize()).contains("<http://example.org/person/" + found + ">");
    }

    @ParameterizedTest
    @CsvSource({"from=2020-08;to=2020-08-31", "from=2020-08-15;to=2020-08", "from=2020;to=2020"})
    void aPeriodMayEndWhereItBegins(String written) {
        assertThat(binder().bind("in-period", values(written)).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ar, 0", "EN, 0", "fr, 1", "ar-EG, 1"})
    void tellsWhichLanguagesNamesAreIn(String tag, int notes) {
        assertThat(binder().bind("agreements", Map.of("lang", List.of(tag))).notes())
                .hasSize(notes)
                .allMatch(
                        ("lang: names are in ar and en, hardly any in "
                                        + tag.toLowerCase(java.util.Locale.ROOT))
                                ::equals);
    }

    @Test
    void valuesAreNeverPastedAsText() {
        String injection = "x\" } ; DROP ALL # ' ?s <a:b>";
        var bound = binder().bind("agreements", Map.of("party", List.of(injection)));
        assertThat(bound.query().serialize()).doesNotContain("DROP");
    }
}
