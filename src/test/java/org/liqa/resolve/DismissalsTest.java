package org.liqa.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liqa.Shipped;
import org.liqa.describe.explain.DismissalText;
import org.liqa.describe.explain.Quoting;
import org.liqa.read.Article;
import org.liqa.resolve.report.Explanation;
import org.liqa.resolve.report.Finding;

/// Why words that rules know end in no event, and by what ways facts come to those they name.
class DismissalsTest {
    /// A text; the rule, the word and the reason of each dismissal, in the order of the text.
    static Stream<Arguments> reasons() {
        return Stream.of(
                arguments("التقى الرئيس التونسي نظيره الجزائري.", List.of()),
                arguments(
                        "عقد الوزير اجتماعا لبحث أزمة المياه.",
                        List.of(
                                "meeting «اجتماعا»: a meeting needs two who take part, or one and its place or day; found: «الوزير»")),
                arguments(
                        "تبدأ غدا محادثات رفيعة المستوى.",
                        List.of(
                                "talks «محادثات رفيعة»: a meeting needs two who take part, or one and its place or day; found: nobody")),
                arguments(
                        "من المنتظر أن يصل الوفد غدا.",
                        List.of(
                                "arrived «يصل»: a visit needs a person or delegation who travels; found: nobody; whom «الوفد» means or leaves out is not known")),
                arguments(
                        "أبرمت الشركة عقدا.",
                        List.of(
                                "signed «عقدا»: an agreement needs two parties, or one and a topic; found: nobody; whom «الشركة» means or leaves out is not known")),
                arguments(
                        "زار السياح المتحف الجديد.",
                        List.of(
                                "visited «زار»: behind it stands no person, body or state that is known: «السياح»")),
                arguments(
                        "توجه الوزير بالشكر لشعبه.",
                        List.of("left-for «توجه»: names no place, and a journey needs one")),
                arguments(
                        "أمضى الملك أيامه في زيارته الخاصة إلى إسبانيا.",
                        List.of("visit «زيارته الخاصة»: a private visit")),
                arguments(
                        "اختتمت القمة أعمالها.",
                        List.of(
                                "summit «القمة»: speaks of a summit that the article must have told of, and none fits")),
                arguments(
                        "عقد الوزير مؤتمرا صحفيا.",
                        List.of(
                                "conference «مؤتمرا»: in a phrase that is listed as no event: «مؤتمرا صحفيا»")),
                arguments(
                        "أشاد الأمين العام لمنظمة المؤتمر الإسلامي بالمركز.",
                        List.of(
                                "conference «المؤتمر»: part of a name or title: «الأمين العام لمنظمة المؤتمر الإسلامي»")),
                arguments(
                        "اتفقت الدول على كل شيء.",
                        List.of("agreed «اتفقت»: no act is named that is agreed on")),
                arguments(
                        "التقى الرئيس التونسي نظيره الجزائري وأعجب ببرنامج المعرض.",
                        List.of(
                                "signed «برنامج»: an agreement only where it is signed, which is not said")),
                arguments(
                        "طالب الوزير بإيجاد حل سياسي للأزمة.",
                        List.of(
                                "came «حل»: taken for no verb but a noun, and the rule's word is a verb")),
                arguments(
                        "لن يجتمع الوزير مع رئيس الاتحاد. وسجل اللاعب هدفا في الدوري وتوج المنتخب بكأس كرة القدم وفاز المدرب بالبطولة.",
                        List.of(
                                "convened «يجتمع»: the article is about sport: it has 7 words of sport")));
    }

    private static List<String> dismissed(Article article) {
        DismissalText text =
                new DismissalText(
                        new Quoting(article.body(), UnaryOperator.identity()),
                        kind -> kind.replaceFirst(".*#", "").toLowerCase(Locale.ROOT));
        return Shipped.PIPELINE.explain(article).dismissed().stream()
                .map(
                        dismissal ->
                                "%s «%s»: %s"
                                        .formatted(
                                                dismissal.rule(),
                                                dismissal.trigger().in(article.body()),
                                                text.of(dismissal)))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reasons")
    void aWordThatToldNothingHasItsReason(String text, List<String> reasons) {
        assertThat(dismissed(Shipped.article(text))).isEqualTo(reasons);
    }

    @Test
    void aHeadlineMayTellNothingThatTheBodyDoesNot() {
        assertThat(
                        dismissed(
                                Shipped.article(
                                        "اتفاق بين مصر والسودان",
                                        "التقى الرئيس المصري في القاهرة نظيره السوداني.")))
                .containsExactly(
                        "agreement «اتفاق»: the headline tells nothing that the body does not");
    }

    /// A text of which the last fact but for offices has come to whom it names by these ways.
    static Stream<Arguments> ways() {
        String met = "التقى الرئيس التونسي ناصر البحري رئيس الوزراء الجزائري كمال بن يوسف. ";
        return Stream.of(
                arguments(met, "كمال بن يوسف", "object", List.of()),
                arguments(
                        "التقى وزير الخارجية المصري نظيره الأردني.",
                        "نظيره الأردني",
                        "object",
                        List.of(Finding.Way.COUNTERPART, Finding.Way.KNOWN_HOLDER)),
                arguments(
                        met + "ووصل الرئيس التونسي إلى روما.",
                        "الرئيس التونسي",
                        "subject",
                        List.of(Finding.Way.NAMED_ELSEWHERE)),
                arguments(
                        met + "وزار روما.",
                        "الرئيس التونسي ناصر البحري",
                        "subject",
                        List.of(Finding.Way.SPOKEN_OF_BEFORE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void aFactSaysByWhatWayItCameToWhomItNames(
            String text, String phrase, String function, List<Finding.Way> ways) {
        Explanation explanation = Shipped.PIPELINE.explain(Shipped.article(text));
        assertThat(explanation.report().facts())
                .map(fact -> fact.evidence().finding())
                .filteredOn(finding -> finding.function().isPresent())
                .anySatisfy(
                        finding -> {
                            assertThat(finding.phrase().orElseThrow().in(text)).endsWith(phrase);
                            assertThat(finding.function()).isEqualTo(Optional.of(function));
                            assertThat(finding.ways()).isEqualTo(ways);
                        });
    }

    @Test
    void theReportIsTheSame() {
        Article article = Shipped.article("استقبل الرئيس التونسي وزيرا. وزار السياح المتحف.");
        assertThat(Shipped.PIPELINE.explain(article).report())
                .isEqualTo(Shipped.PIPELINE.report(article));
    }
}
