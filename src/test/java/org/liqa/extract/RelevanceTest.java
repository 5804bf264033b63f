package org.liqa.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liqa.Shipped;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;

/// Which sentences need be analysed.
class RelevanceTest {
    private static final Rules RULES = Rules.shipped(Shipped.KNOWLEDGE.lexicon().entries());
    private static final Relevance RELEVANCE = new Relevance(Shipped.KNOWLEDGE.lexicon(), RULES);

    static List<String> examples() {
        return RULES.all().stream().map(Rule::examples).flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noExampleOfARuleIsPassedOver(String example) {
        assertThat(RELEVANCE.mayTell(example)).isTrue();
        assertThat(RELEVANCE.mayAdd(example)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "وستلتقيه غدا, true, true",
        "وبلقائهما انتهت الجولة, true, true",
        "وقـَّعت الشركتان عقدا, true, true",
        "وأكد أهمية التعاون, false, true",
        "بحضور السفير, false, true",
        "هطلت الأمطار على الساحل, false, false",
        "ارتفع سعر القمح, false, false",
        "'', false, false"
    })
    void aSentenceMayTellOrAdd(String sentence, boolean tells, boolean adds) {
        assertThat(RELEVANCE.mayTell(sentence)).isEqualTo(tells);
        assertThat(RELEVANCE.mayAdd(sentence)).isEqualTo(adds);
    }
}
