package org.liqa.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

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
        "1828-12-03, 1828-12-03",
        "1800-01-01, 1800-01-01",
        "2027-11-24, 2027-11-24",
    })
    void takesTheDayByTheClockItIsWrittenIn(String written, String day) {
        assertThat(Defaults.day(written, TODAY)).hasToString(day);
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
                .isThrownBy(() -> Defaults.day(written, TODAY))
                .withMessage("not an ISO day or date-time such as 2020-08-05: " + written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1445-08-25 | in the year 1445, before there were newspapers: is it Hijri? Give the Gregorian day: 1445-08-25",
                "1799-12-31 | in the year 1799, before there were newspapers: is it Hijri? Give the Gregorian day: 1799-12-31",
                "0024-03-06 | in the year 24, before there were newspapers: is it Hijri? Give the Gregorian day: 0024-03-06",
                "2027-11-25 | more than a year after today, 2026-11-24: 2027-11-25",
                "2999-01-01T10:00:00Z | more than a year after today, 2026-11-24: 2999-01-01T10:00:00Z"
            })
    void refusesDaysOnWhichNothingIsPublished(String written, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Defaults.day(written, TODAY))
                .withMessage(message);
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
