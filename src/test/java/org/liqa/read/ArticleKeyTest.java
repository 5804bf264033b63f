package org.liqa.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "snn-2015-08-04-00007", "A.b_c~d-9", "خبر-12", "٢٠٢٠", "..."})
    void fitIdsAreKept(String id) {
        assertThat(ofId(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "news/2020/1, news-2020-1-9312ff4b",
        "a b, a-b-c8687a08",
        "a  b, a-b-6e12db73",
        "خبر 12, خبر-12-a2cf5ac6",
        "., id-cdb4ee2a",
        ".., id-5ec1f7e7",
        "///, id-732c4e97",
        "naïve, na-ve-f86fd89d",
        "a؟b, a-b-d9ef0df0",
    })
    void othersBecomeSomethingLikeThem(String id, String key) {
        assertThat(ofId(id)).isEqualTo(key);
    }

    @Test
    void longIdsAreCutAndStayDifferent() {
        String id = "ب".repeat(121);
        assertThat(ofId(id))
                .startsWith("ب".repeat(80) + "-")
                .hasSize(89)
                .isNotEqualTo(ofId(id + "ب"));
        assertThat(ofId("ب".repeat(120))).hasSize(120);
    }

    @Test
    void withoutAnIdTheAddressNamesItAndWithoutThatTheText() {
        assertThat(ArticleKey.of(Optional.empty(), Optional.of("https://example.org/1"), "نص"))
                .isEqualTo("u-18c17418f5ad82f0");
        assertThat(ArticleKey.of(Optional.empty(), Optional.empty(), "نص"))
                .isEqualTo("t-e01176c2a05916f0");
    }

    private static String ofId(String id) {
        return ArticleKey.of(Optional.of(id), Optional.of("https://example.org/1"), "نص");
    }
}
