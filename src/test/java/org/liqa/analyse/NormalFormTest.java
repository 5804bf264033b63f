package org.liqa.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NormalFormTest {
    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "normal-form.tsv", delimiter = '\t')
    void folds(String written, String expected, String why) {
        String normal = NormalForm.of(unescaped(written));
        assertThat(normal).as(why).isEqualTo(unescaped(expected));
        assertThat(NormalForm.of(normal)).as("folding twice is folding once").isEqualTo(normal);
    }

    private static String unescaped(String cell) {
        return Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(cell.replace("\\e", ""))
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
