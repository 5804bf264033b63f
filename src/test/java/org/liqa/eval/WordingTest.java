package org.liqa.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.liqa.Cell;

class WordingTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "wordings.tsv", delimiter = '\t')
    void tellsWhetherWordsAreTheSame(
            String one, String other, String isSame, String shared, String why) {
        String a = Cell.text(one);
        String b = Cell.text(other);
        assertThat(Wording.isSame(a, b)).as(why).isEqualTo(isSame.equals("yes"));
        assertThat(Wording.isSame(b, a)).as(why).isEqualTo(isSame.equals("yes"));
        assertThat(ScoreTable.rounded(Wording.overlap(a, b), 2)).as(why).isEqualTo(shared);
    }
}
