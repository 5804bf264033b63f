package org.liqa.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// The claims that an event can be made of; others only refer to one.
    private static List<Claim> claims(String text) {
        Article article = Shipped.article(text);
        return Shipped.EXTRACTOR
                .extract(article, Shipped.ANALYSER.analyse(article))
                .claims()
                .stream()
                .filter(claim -> !claim.reference())
                .toList();
    }

    private static long madeBy(String rule, List<Claim> claims) {
        return claims.stream().filter(claim -> claim.rule().equals(rule)).count();
    }

    /// For whoever changed a rule: which one fails on what, and what was found instead.
    private static String failure(String rule, String what, String text, List<Claim> claims) {
        String found =
                claims.stream()
                        .map(claim -> "%n      ".formatted() + shown(claim, text))
                        .collect(Collectors.joining());
        return "rule %s %s:%n   %s%n   found:%s"
                .formatted(rule, what, text, found.isEmpty() ? " nothing" : found);
    }

    private static String shown(Claim claim, String text) {
        return claim.fillers().stream()
                .map(filler -> name(filler.role()) + " «" + filler.span().in(text) + "»")
                .collect(
                        Collectors.joining(
                                " · ",
                                "rule %s makes %s %s of «%s»: "
                                        .formatted(
                                                claim.rule(),
                                                name(claim.modality().iri()),
                                                name(claim.kind()),
                                                claim.trigger().in(text)),
                                ""));
    }

    private static String name(String iri) {
        return iri.substring(iri.lastIndexOf('#') + 1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void anExampleMakesTheClaimOnce(String rule, String text) {
        List<Claim> claims = claims(text);
        long times = madeBy(rule, claims);
        String what =
                times == 0
                        ? "does not find its example"
                        : "finds its example %d times, not once".formatted(times);
        assertThat(times).withFailMessage(() -> failure(rule, what, text, claims)).isOne();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterExamples")
    void aCounterExampleMakesNone(String rule, String text) {
        List<Claim> claims = claims(text);
        assertThat(madeBy(rule, claims))
                .withFailMessage(() -> failure(rule, "finds its counter-example", text, claims))
                .isZero();
    }

    @Test
    void aFailureNamesTheRuleTheSentenceAndWhatWasFound() {
        String text = "استقبل الرئيس التونسي، اليوم، رئيس الوزراء الجزائري.";
        assertThat(failure("met", "does not find its example", text, claims(text)))
                .startsWith("rule met does not find its example:\n   " + text + "\n   found:\n")
                .contains(
                        "      rule received makes occurred Meeting of «استقبل»: date «اليوم» · host «الرئيس التونسي»");
        assertThat(failure("met", "does not find its example", "لا شيء.", claims("لا شيء.")))
                .endsWith("\n   found: nothing");
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
