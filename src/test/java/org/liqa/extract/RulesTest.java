package org.liqa.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liqa.Shipped;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.read.Article;

/// Every example of a rule makes its claim, found by that rule, exactly once; no counter-example
/// makes one. Examples stand beside their rules.
class RulesTest {
    private static Stream<Arguments> examples() {
        return Shipped.RULES.all().stream()
                .flatMap(
                        rule ->
                                rule.examples().stream()
                                        .map(text -> Arguments.of(rule.name(), text)));
    }

    private static Stream<Arguments> counterExamples() {
        return Shipped.RULES.all().stream()
                .flatMap(
                        rule ->
                                rule.counterExamples().stream()
                                        .map(text -> Arguments.of(rule.name(), text)));
    }

    private static List<String> rulesThatFire(String text) {
        Article article = Shipped.article(text);
        return Shipped.EXTRACTOR
                .extract(article, Shipped.ANALYSER.analyse(article))
                .claims()
                .stream()
                .filter(claim -> !claim.reference())
                .map(Claim::rule)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleMakesTheClaimOnce(String rule, String text) {
        assertThat(rulesThatFire(text)).filteredOn(rule::equals).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("counterExamples")
    void aCounterExampleMakesNone(String rule, String text) {
        assertThat(rulesThatFire(text)).doesNotContain(rule);
    }

    @Test
    void rulesHaveNamesOfTheirOwn() {
        assertThat(Shipped.RULES.all()).extracting(Rule::name).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void whatIsWrongWithRulesIsSaidAllAtOnce() {
        var model =
                RDFParser.fromString(
                                """
                                @prefix r: <https://w3id.org/liqa/rules#> .
                                @prefix l: <https://w3id.org/liqa/lexicon#> .
                                r:first a r:Rule ; r:word l:nowhere .
                                """,
                                Lang.TURTLE)
                        .toModel();
        assertThatThrownBy(() -> Rules.of(model, Set.of("iltaqa")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        """
                        ontology/rules: rule first: l:nowhere is not in ontology/lexicon; add the word there
                        ontology/rules: rule first: no r:counterExample; give one sentence it must not match
                        ontology/rules: rule first: no r:example; give one sentence it must match
                        ontology/rules: rule first: no r:kind; give the class of event""");
    }
}
