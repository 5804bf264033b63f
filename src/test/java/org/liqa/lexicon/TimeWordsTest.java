package org.liqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liqa.analyse.NormalForm;

class TimeWordsTest {
    private static final List<TimeWord> WORDS =
            TimeWords.of(RDFDataMgr.loadModel("ontology/lexicon/time-ar.ttl"));

    @ParameterizedTest
    @EnumSource
    void everyKindHasAWord(TimeWord.Kind kind) {
        assertThat(WORDS).anyMatch(word -> word.kind() == kind);
    }

    @Test
    void noWordIsWrittenTwice() {
        assertThat(WORDS.stream().map(word -> word.kind() + " " + NormalForm.of(word.written())))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "t:x a t:Monat ; t:word 'يناير'@ar . | ontology/lexicon: t:x has the kind t:Monat; use one of the kinds in time-ar.ttl",
                "t:x a t:Month ; t:value 1 . | ontology/lexicon: t:x has no t:word; give at least one",
                "t:x a t:Month ; t:word 'يناير'@ar . | ontology/lexicon: t:x has no t:value; give a whole number from 1 to 12",
                "t:x a t:Month ; t:value 13 ; t:word 'يناير'@ar . | ontology/lexicon: t:x has the t:value 13; give a whole number from 1 to 12",
                "t:x a t:Weekday ; t:value 'one' ; t:word 'أحد'@ar . | ontology/lexicon: t:x has the t:value one; give a whole number from 1 to 7",
                "t:x a t:Month ; t:value 1 ; t:word t:y . | ontology/lexicon: t:x has a t:word that is no text; give a word",
                "t:x t:label 'x' . | ontology/lexicon: no word of time; is time-ar.ttl among the files of the lexicon?"
            })
    void whatIsWrongIsSaid(String turtle, String message) {
        assertThatThrownBy(() -> TimeWords.of(model(turtle)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> TimeWords.of(model("t:x a t:Monat . t:y a t:In .")))
                .hasMessageContaining("t:x")
                .hasMessageContaining("t:y");
    }

    private static Model model(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(
                        "PREFIX t: <https://w3id.org/liqa/lexicon/time#> " + turtle, Lang.TURTLE)
                .parse(model);
        return model;
    }
}
