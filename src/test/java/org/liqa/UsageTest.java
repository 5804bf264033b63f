package org.liqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person reads who asks how, or who types something wrong.
class UsageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"demo", "build", "extract", "query", "export", "validate", "serve", "eval"})
    void everyCommandExplainsItself(String command) {
        Run help = Run.of(command, "--help");
        assertThat(help.code()).isEqualTo(Main.FINE);
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains(
                        "Usage: liqa " + command,
                        "Exit codes:\n  0     fine\n",
                        "\n  143   ended by ",
                        "Example")
                .contains("  liqa " + command + " ");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(Run.of("--help").out()).containsPattern("\n  " + command + " +[A-Z]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "buld x                                | no such command: buld; did you mean build? (see liqa --help)",
                "build                                 | missing: --store=DIR, PATH (see liqa build --help)",
                "build x                               | missing: --store=DIR (see liqa build --help)",
                "build x --stroe y                     | no such option: --stroe; did you mean --store? (see liqa build --help)",
                "build x --store y --threads 0         | --threads: 0; give 1 or more (see liqa build --help)",
                "build x --store y --threads two       | --threads: two is no whole number (see liqa build --help)",
                "build x --store y --batch 0           | --batch: 0; give 1 or more (see liqa build --help)",
                "build x --store y --date 2020-13-01   | --date: not an ISO day or date-time such as 2020-08-05: 2020-13-01 (see liqa build --help)",
                "build x --store y --date yesterday    | --date: not an ISO day or date-time such as 2020-08-05: yesterday (see liqa build --help)",
                "build x --store y --date 1445-08-25   | --date: in the year 1445, before there were newspapers: is it Hijri? Give the Gregorian day: 1445-08-25 (see liqa build --help)",
                "extract x --date 9999-01-01           | --date: more than a year after today, ",
                "build x --store y --lang 1            | --lang: not a language tag such as ar: 1 (see liqa build --help)",
                "build x --store y --base here         | --base: not a base IRI: here; give an http or https IRI that ends with /, such as http://localhost:3030/ (see liqa build --help)",
                "extract                               | missing: FILE (see liqa extract --help)",
                "extract x --format pdf                | --format: no such format: pdf; give one of nquads, trig, turtle, ntriples, jsonld, rdfxml, table, json (see liqa extract --help)",
                "extract x --explain --format turtle   | --explain: only table and json have it, not turtle (see liqa extract --help)",
                "query meetings                        | give --store DIR or --endpoint URL (see liqa query --help)",
                "query meetings --file f --store s     | give a NAME or --file, not both (see liqa query --help)",
                "query --file f -p a=b --store s       | -p goes with a stored query; write the value into the query of --file (see liqa query --help)",
                "query meetings --store s --endpoint e | --store=DIR, --endpoint=URL are mutually exclusive (specify only one) (see liqa query --help)",
                "query meetings --endpoint e           | not the address of an endpoint: e; give one such as http://localhost:3030/sparql (see liqa query --help)",
                "query meetings --store s --format pdf | --format: no such format: pdf; give one of table, json, csv, tsv, xml, turtle (see liqa query --help)",
                "query meetings --store s --timeout 0  | --timeout: 0; give 1 or more (see liqa query --help)",
                "query --show                          | --show: give the NAME of a stored query (see liqa query --help)",
                "query metings --show                  | no stored query is called metings; did you mean feeds/meetings?",
                "export --store s --format pdf         | --format: no such format: pdf; give one of nquads, trig, turtle, ntriples, jsonld, rdfxml (see liqa export --help)",
                "validate s                            | not expected here: s (see liqa validate --help)",
                "validate --store s t                  | not expected here: t (see liqa validate --help)",
                "serve --store s --port 99999          | --port: no port 99999; give one from 0 to 65535 (see liqa serve --help)",
                "serve --store s --port http           | --port: http is no whole number (see liqa serve --help)",
                "eval                                  | missing: GOLD, ARTICLES (see liqa eval --help)",
                "eval g                                | missing: ARTICLES (see liqa eval --help)",
                "eval g a b                            | not expected here: b (see liqa eval --help)",
                "eval g a --errors many                | --errors: many is no whole number (see liqa eval --help)",
                "eval g a --errors -1                  | --errors: -1; give 0 or more (see liqa eval --help)",
                "eval g a --threads 0                  | --threads: 0; give 1 or more (see liqa eval --help)",
                "demo --port -1                        | --port: no port -1; give one from 0 to 65535 (see liqa demo --help)"
            })
    void wrongUsageIsOneLine(String line, String message) {
        Run run = Run.of((Object[]) line.strip().split(" +"));
        assertThat(run.err()).startsWith("liqa: " + message).endsWith(" --help)\n").hasLineCount(1);
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void queryAloneListsWhatCanBeAsked() {
        Run english = Run.of("query");
        assertThat(english.out())
                .contains(
                        "feeds/meetings   -p person [from] [to] [lang] [limit]\n    The meetings of");
        assertThat(Run.of("query", "--lang", "ar").out()).contains("\n    لقاءات شخص");
        assertThat(english.code()).isZero();
        assertThat(Run.of("query", "--lang", "fr"))
                .isEqualTo(
                        new Run(
                                0,
                                english.out(),
                                "liqa: --lang: the list is in ar and en, not in fr\n"));
    }

    @Test
    void aStoredQueryCanBeRead() {
        assertThat(Run.of("query", "who-met-whom", "--show").out())
                .startsWith("#+ summary: Who met whom")
                .contains("SELECT");
    }

    @Test
    void everySummaryAndParameterIsListedInBothLanguages() {
        List<String> both =
                List.of(Run.of("query").out(), Run.of("query", "--lang", "ar-EG").out());
        assertThat(both.getFirst().lines().count()).isEqualTo(both.getLast().lines().count());
        assertThat(both.getLast().lines().filter(line -> line.startsWith("    ")))
                .allMatch(line -> line.matches(".*\\p{IsArabic}.*"));
    }
}
