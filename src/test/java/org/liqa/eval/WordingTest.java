package org.liqa.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.liqa.Cell;

class WordingTest {
    private static final double HALF_OF_A_HUNDREDTH = 0.005;

    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "wordings.tsv", delimiter = '\t')
    void tellsWhetherWordsAreTheSame(
            String one, String other, String isSame, double shared, String why) {
        String a = Cell.text(one);
        String b = Cell.text(other);
        assertThat(Wording.isSame(a, b)).as(why).isEqualTo(isSame.equals("yes"));
        assertThat(Wording.isSame(b, a)).as(why).isEqualTo(isSame.equals("yes"));
        assertThat(Wording.overlap(a, b)).as(why).isCloseTo(shared, within(HALF_OF_A_HUNDREDTH));
    }
}
