package org.liqa.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liqa.Cell;
import org.liqa.Shipped;
import org.liqa.read.Article;

class ArabicAnalyserTest {
    private static final ArabicAnalyser ANALYSER = Shipped.ANALYSER;
    private static final String PROSE =
            "استقبل وزير الخارجية المصري، أمس، نظيره التونسي. وبحثا «سبل التعاون» بينهما؛ ثم غادر (فورا).";

    /// What texts are made of that nobody writes.
    private static final List<String> PIECES =
            List.of(
                    "التقى",
                    "الرئيس",
                    "ب",
                    "حاح",
                    "لقائه",
                    "و",
                    "لل",
                    "د.",
                    "ﻣﺼﺮ",
                    "John",
                    "é",
                    "中文",
                    "한",
                    " ",
                    " ",
                    " ",
                    "\n",
                    "\r",
                    "\t",
                    "\u2028",
                    "\u00A0",
                    "\u3000",
                    ".",
                    "...",
                    "،",
                    "(",
                    ")",
                    "«",
                    "»",
                    "\"",
                    "—",
                    "-",
                    "_",
                    "<b>",
                    "&amp;",
                    "a@b.org",
                    "#",
                    "@",
                    "{",
                    "]",
                    "|",
                    "\\",
                    "^",
                    "%",
                    "$",
                    "=",
                    "5",
                    "٢٠",
                    "15.5",
                    "\u200F",
                    "\u202E",
                    "\u2067",
                    "\u200C",
                    "\u00AD",
                    "\u064E",
                    "\u0651",
                    "\u0640",
                    "\u0670",
                    "\u0654",
                    "\u0608",
                    "\u06DD",
                    "\uFEFB",
                    "\uFDFA",
                    "\uFE76",
                    "\u0001",
                    "\u007F",
                    "\uFFFD",
                    "\uE000",
                    "\u0378",
                    "😀",
                    "🇪🇬",
                    "\uD835\uDD4F");

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "tokens.tsv", delimiter = '\t', quoteCharacter = '`')
    void cuts(String text, String expected, String why) {
        assertThat(shown(analysed(Cell.text(text)))).as(why).isEqualTo(Cell.text(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "استقبل وزير الخارجية المصري نظيره, استقبل, VERB_PAST, false",
        "يستقبل وزير الخارجية المصري نظيره, يستقبل, VERB_PRESENT, false",
        "استقبل وزير الخارجية المصري نظيره, وزير, NOUN, false",
        "استقبل وزير الخارجية المصري نظيره, الخارجية, NOUN, true",
        "استقبل وزير الخارجية المصري نظيره, المصري, ADJECTIVE, true",
        "استقبل وزير الخارجية المصري نظيره, ه, PRONOUN, false",
        "وصل محمد إلى تونس, محمد, PROPER_NOUN, false",
        "وصل محمد إلى تونس, إلى, PREPOSITION, false",
        "الوزير الذي غادر, الذي, RELATIVE, false",
        "لم يزر هذا الوزير, لم, PARTICLE, false",
        "لم يزر هذا الوزير, هذا, DEMONSTRATIVE, false",
        "وصل 15 وزيرا, 15, NUMBER, false",
        "وصل (الوزير) أمس, (, PUNCTUATION, false",
        "[الوزير, [, PUNCTUATION, false",
        "#الوزير, #, PUNCTUATION, false",
        "قال «» الوزير, «», PUNCTUATION, false",
    })
    void tags(String text, String word, PartOfSpeech tag, boolean definite) {
        assertThat(tokens(analysed(text)))
                .filteredOn(token -> token.written().equals(word))
                .singleElement()
                .satisfies(
                        token -> {
                            assertThat(token.tag()).isEqualTo(tag);
                            assertThat(token.definite()).isEqualTo(definite);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u064E\u0651",
                "ـــ",
                "😀😀",
                "_",
                "\u200F",
                "$ ^ =",
                "\u0001",
                "\uFE76",
                "\u06E5",
                "\uD835\uDD4F",
                "ا\u064E\n\u064E\n",
                "—",
                "中文",
                "-"
            })
    void aTextThatHardlyIsOneIsAnalysed(String text) {
        checked(Shipped.article(text));
        checked(Shipped.article(text, text));
        checked(Shipped.article(PROSE + "\n" + text + "\n" + PROSE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void spansPointIntoTheBodyWhateverItIs(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            checked(
                    Shipped.article(
                            random.ints(1 + random.nextInt(30), 0, PIECES.size())
                                    .mapToObj(PIECES::get)
                                    .collect(Collectors.joining())));
        }
    }

    @Test
    void theHeadlineComesFirstAndIsFlagged() {
        Article article = Shipped.article("وزير الخارجية يصل إلى تونس", PROSE);
        List<Sentence> sentences = checked(article);
        assertThat(sentences).extracting(Sentence::headline).containsExactly(true, false, false);
        assertThat(sentences.getFirst().span()).isEqualTo(article.headline().get());
        assertThat(checked(Shipped.article(PROSE))).noneMatch(Sentence::headline);
    }

    @Test
    void aHeadlineOfTwoSentencesIsTwo() {
        assertThat(checked(Shipped.article("وصل الوزير. وغادر السفير", PROSE)))
                .extracting(Sentence::headline)
                .containsExactly(true, true, false, false);
    }

    /// One that all processors work on, and in which two sentences come again and again.
    @Test
    void aLongTextIsAnalysedAsAShortOneIs() {
        String prose = PROSE + "\n";
        List<Sentence> once = analysed(prose);
        List<Sentence> often = analysed(prose.repeat(150));
        assertThat(often).hasSize(150 * once.size());
        for (int i = 0; i < often.size(); i++) {
            List<Sentence> same = List.of(once.get(i % once.size()));
            assertThat(shown(List.of(often.get(i)))).isEqualTo(shown(same));
        }
    }

    @Test
    void fourThreadsSeeTheSame() throws Exception {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            articles.add(Shipped.article("الزيارة رقم " + i, PROSE.repeat(1 + i % 3)));
        }
        List<List<Sentence>> alone = articles.stream().map(ANALYSER::analyse).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Sentence>>> together =
                    articles.stream()
                            .map(article -> threads.submit(() -> ANALYSER.analyse(article)))
                            .toList();
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        }
    }

    private static List<Sentence> analysed(String body) {
        return checked(Shipped.article(body));
    }

    /// The sentences, all of whose spans point into the body, one behind the other.
    private static List<Sentence> checked(Article article) {
        List<Sentence> sentences = ANALYSER.analyse(article);
        String body = article.body();
        int end = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).as(body).isGreaterThanOrEqualTo(end);
                assertThat(sentence.span().contains(token.span())).as(body).isTrue();
                assertThat(token.written()).as(body).isEqualTo(token.span().in(body)).isNotBlank();
                assertThat(token.normal()).as(body).isNotBlank();
                assertThat(!token.attached() || token.span().start() == end).as(body).isTrue();
                end = token.span().end();
            }
        }
        return sentences;
    }

    private static List<Token> tokens(List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    }

    private static String shown(List<Sentence> sentences) {
        return tokens(sentences).stream()
                .map(
                        token ->
                                (token.attached() ? "+" : "")
                                        + token.written()
                                        + (NormalForm.of(token.written()).equals(token.normal())
                                                        || token.tag() == PartOfSpeech.PUNCTUATION
                                                ? ""
                                                : "=" + token.normal()))
                .collect(Collectors.joining(" "));
    }
}
