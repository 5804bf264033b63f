package org.liqa.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultsTest {
    @ParameterizedTest
    @CsvSource({
        "2020-08-05, 2020-08-05",
        "2020-08-05T23:30:00Z, 2020-08-05",
        "2020-08-05T23:30:00+02:00, 2020-08-05",
        "2020-08-05T23:30:00+0200, 2020-08-05",
        "2020-08-05T23:30:00.123456Z, 2020-08-05",
        "2020-08-05T23:30, 2020-08-05",
        "2020-08-05 23:30:00, 2020-08-05",
        "2020-08-05 23:30:00 +0200, 2020-08-05",
        "2020-02-29, 2020-02-29",
    })
    void takesTheDayByTheClockItIsWrittenIn(String written, String day) {
        assertThat(Defaults.day(written)).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020",
                "2020-08",
                "2021-02-29",
                "2020-13-01",
                "05/08/2020",
                "2020-8-5",
                "20200805",
                "٢٠٢٠-٠٨-٠٥",
                "yesterday",
                "2020-08-05T25:00:00",
                "2020-08-05x"
            })
    void refusesOtherDates(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Defaults.day(written))
                .withMessage("not an ISO day or date-time such as 2020-08-05: " + written);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, ar",
        "AR, ar",
        "ar-sa, ar-SA",
        "ar_EG, ar-EG",
        "ar-Arab-LY, ar-Arab-LY",
        "arb, arb",
        "en-GB, en-GB"
    })
    void languagesGetTheirCanonicalForm(String written, String tag) {
        assertThat(Defaults.language(written)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arabic", "عربي", "a", "", "ar--EG", "12", "x-private", "ar EG"})
    void refusesOtherLanguages(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Defaults.language(written))
                .withMessage("not a language tag such as ar: " + written);
    }
}
