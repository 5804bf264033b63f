package org.liqa.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.liqa.Cell;

class NormalFormTest {
    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "normal-form.tsv", delimiter = '\t')
    void folds(String written, String expected, String why) {
        String normal = NormalForm.of(Cell.text(written));
        assertThat(normal).as(why).isEqualTo(Cell.text(expected));
        assertThat(NormalForm.of(normal)).as("folding twice is folding once").isEqualTo(normal);
    }
}
