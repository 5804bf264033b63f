package org.liqa.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CliticsTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(
            resources = "clitics.tsv",
            delimiter = '\t',
            maxCharsPerColumn = 200,
            quoteCharacter = '\u0001')
    void cut(String word, String left, String why) {
        assertThat(Clitics.cut(NormalForm.of(word)))
                .containsExactlyElementsOf(new TreeSet<>(Arrays.asList(left.split(" "))));
    }
}
