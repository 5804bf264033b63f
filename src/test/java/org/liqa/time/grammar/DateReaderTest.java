package org.liqa.time.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.liqa.lexicon.TimeWord;
import org.liqa.lexicon.TimeWords;
import org.liqa.read.Span;
import org.liqa.time.DateMention;
import org.liqa.time.DateResolver;
import org.liqa.time.Tense;
import org.liqa.time.When;

class DateReaderTest {
    static final List<TimeWord> WORDS =
            TimeWords.of(RDFDataMgr.loadModel("ontology/lexicon/time-ar.ttl"));
    static final DateReader READER = new DateReader(WORDS);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "dates.tsv",
            delimiter = '\t',
            ignoreLeadingAndTrailingWhitespace = false)
    void findsAndResolves(
            String text, String published, Tense tense, String spans, String meanings) {
        List<DateMention> mentions = READER.mentions(text, new Span(0, text.length()));
        DateResolver resolver =
                new DateResolver(
                        Optional.of(published)
                                .filter(day -> !day.equals("-"))
                                .map(LocalDate::parse));
        assertThat(joined(mentions.stream().map(mention -> mention.span().in(text)).toList()))
                .isEqualTo(spans);
        assertThat(
                        joined(
                                mentions.stream()
                                        .map(mention -> meaning(mention, resolver, tense))
                                        .toList()))
                .isEqualTo(meanings);
    }

    private static String joined(List<String> cells) {
        return cells.isEmpty() ? "-" : String.join("|", cells);
    }

    private static String meaning(DateMention mention, DateResolver resolver, Tense tense) {
        String relation =
                mention.relation() == DateMention.Relation.AT ? "" : mention.relation() + " ";
        return relation
                + resolver.resolve(mention.expression(), tense)
                        .map(DateReaderTest::written)
                        .orElse("?");
    }

    private static String written(When when) {
        return when.date().map(When.Value::lexical).orElse("")
                + when.endDate().map(end -> "/" + end.lexical()).orElse("")
                + when.edtf().map(edtf -> " " + edtf).orElse("");
    }
}
