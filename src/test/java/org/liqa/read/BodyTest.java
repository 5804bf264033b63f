package org.liqa.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class BodyTest {
    private static final String NONE = "";

    static final List<Arguments> TITLED =
            List.of(
                    row("no title", NONE, "وصل الوزير.", "وصل الوزير.", NONE),
                    row("title in front", "زيارة", "وصل الوزير.", "زيارة\n\nوصل الوزير.", "زيارة"),
                    row(
                            "text begins with it",
                            "زيارة",
                            "زيارة\nوصل الوزير.",
                            "زيارة\nوصل الوزير.",
                            "زيارة"),
                    row(
                            "text begins with it behind space",
                            "زيارة",
                            " \n زيارة \r\nوصل.",
                            " \n زيارة \r\nوصل.",
                            "زيارة"),
                    row("text is the title", "زيارة", "زيارة", "زيارة", "زيارة"),
                    row(
                            "sentence begins with it",
                            "وصل الوزير",
                            "وصل الوزير إلى تونس.",
                            "وصل الوزير\n\nوصل الوزير إلى تونس.",
                            "وصل الوزير"));

    static final List<Arguments> PLAIN =
            List.of(
                    row("headline", "زيارة إلى تونس\n\nوصل الوزير.", "زيارة إلى تونس"),
                    row("Windows line ends", "زيارة إلى تونس\r\n\r\nوصل الوزير.", "زيارة إلى تونس"),
                    row(
                            "one Windows line end is no empty line",
                            "زيارة إلى تونس\r\nوصل الوزير.",
                            NONE),
                    row("space around", "\n  زيارة إلى تونس  \n \t\nوصل الوزير.", "زيارة إلى تونس"),
                    row("a question", "هل يزور تونس؟\n\nوصل الوزير.", "هل يزور تونس؟"),
                    row("a lead", "وصل الوزير إلى تونس.\n\nوقال إنه سعيد.", NONE),
                    row("a lead that ends in a quotation", "قال \"سنلتقي.\"\n\nووصل.", NONE),
                    row("a dateline", "تونس:\n\nوصل الوزير.", NONE),
                    row("nothing below", "زيارة إلى تونس\n\n", NONE),
                    row("no letter", "* * *\n\nوصل الوزير.", NONE),
                    row("long", "كلمة ".repeat(40) + "\n\nوصل الوزير.", NONE));

    @ParameterizedTest(name = "{0}")
    @FieldSource("TITLED")
    void theTitleStandsInFrontOnce(
            String why, String title, String text, String body, String headline) throws Unreadable {
        Body made = Body.of(Optional.of(title).filter(given -> !given.isEmpty()), text);
        assertThat(made.text()).isEqualTo(body);
        assertThat(headline(made)).isEqualTo(headline);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("PLAIN")
    void aPlainTextStaysAsItIs(String why, String text, String headline) throws Unreadable {
        Body made = Body.ofPlainText(text);
        assertThat(made.text()).isEqualTo(text);
        assertThat(headline(made)).isEqualTo(headline);
    }

    static final List<Arguments> REFUSED =
            List.of(
                    row("", "the text is empty"),
                    row(" \n\u200F\n", "the text has no letter in it"),
                    row("123 - 456", "the text has no letter in it"),
                    row(
                            "ÇáÑÆíÓ ÇáÊæäÓí íÓÊÞÈá æÒíÑ",
                            "garbled, as by reading Arabic in the wrong character set: ÇáÑÆíÓ ÇáÊæäÓí íÓÊÞÈá æÒíÑ"),
                    row(
                            "\uFFFD".repeat(30) + " abc",
                            "garbled, as by reading Arabic in the wrong character set: "
                                    + "\uFFFD".repeat(30)
                                    + " abc"));

    @ParameterizedTest
    @FieldSource("REFUSED")
    void whatIsNoProseIsRefused(String text, String reason) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Body.ofPlainText(text))
                .withMessage(reason);
    }

    private static String headline(Body body) {
        return body.headline().map(span -> span.in(body.text())).orElse(NONE);
    }

    private static Arguments row(Object... columns) {
        return Arguments.of(columns);
    }
}
