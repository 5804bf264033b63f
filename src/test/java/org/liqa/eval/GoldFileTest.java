package org.liqa.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liqa.extract.Modality;

class GoldFileTest {
    private static final String EVENT =
            """
            {"type": "Visit", "modality": "planned", "trigger": "يزور", "participants": [
            {"names": ["سامي النجار"], "roles": [], "kind": "person", "country": null, "part": "principal"},
            {"names": [], "roles": ["خبراء"], "kind": "group", "country": null, "part": "attendee"}],
            "place": ["عمان"], "date": "2024-03", "topics": ["الطاقة"], "evidence": "سيزور عمان"}
            """
                    .replace("\n", "");

    @Test
    void readsWhatIsCompared() {
        GoldFile file = GoldFile.parse("gold", line(EVENT) + "\n\n" + line("").replace("a1", "a2"));
        assertThat(file.problems()).isEmpty();
        assertThat(file.articles())
                .containsExactly(
                        new Gold(
                                "a1",
                                List.of(
                                        new Gold.Event(
                                                Kind.VISIT,
                                                Modality.PLANNED,
                                                List.of(
                                                        new Asked.Actor(
                                                                List.of("سامي النجار"),
                                                                List.of(),
                                                                false,
                                                                true),
                                                        new Asked.Actor(
                                                                List.of(),
                                                                List.of("خبراء"),
                                                                true,
                                                                false)),
                                                java.util.Optional.of(
                                                        new Asked.Place(List.of("عمان"))),
                                                java.util.Optional.of(new Asked.Date("2024-03")),
                                                List.of(new Asked.Topic("الطاقة")),
                                                "سيزور عمان"))),
                        new Gold("a2", List.of()));
    }

    /// What is replaced by what in the line above.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Visit\"       | \"Vist\"    | events[0].type: Vist; give one of Agreement, Call, Visit, Meeting",
                "\"planned\"     | \"maybe\"   | events[0].modality: maybe; give one of occurred, planned, proposed, denied",
                "\"planned\"     | 1           | events[0].modality: give a text",
                "\"names\"       | \"name\"    | events[0].participants[0].names: give a list",
                "[\"خبراء\"]     | [1]         | events[0].participants[1].roles: give a list of texts",
                "\"group\"       | \"crowd\"   | events[0].participants[1].kind: crowd; give one of person, state, organization, group",
                "\"attendee\"    | \"guest\"   | events[0].participants[1].part: guest; give one of principal, attendee",
                "\"2024-03\"     | \"March\"   | events[0].date: give null or a date such as 2020-08-05, 2020-08 or 2020",
                "[\"عمان\"]      | \"عمان\"    | events[0].place: give a list",
                "\"events\"      | \"facts\"   | no gold events; give an object such as {\"id\": \"a1\", \"events\": []}",
                "\"id\"          | \"key\"     | id: give a text",
                "\"id\"          | id          | not JSON: Unexpected character ('i' (code 105)): was expecting double-quote to start field name"
            })
    void whatIsWrongIsSaid(String right, String wrong, String message) {
        String line = line(EVENT).replace(right, wrong);
        GoldFile file = GoldFile.parse("gold.jsonl", "\n" + line + "\n" + line.replace("a1", "a2"));
        assertThat(file.problems())
                .containsExactly("gold.jsonl:2: " + message, "gold.jsonl:3: " + message);
    }

    @Test
    void noArticleStandsTwice() {
        assertThat(GoldFile.parse("g", line("") + "\n" + line("")).problems())
                .containsExactly("g:2: a second line for a1; give one");
    }

    @Test
    void emptyIsWrong() {
        assertThat(GoldFile.parse("g", "\n").problems())
                .containsExactly(
                        "g: empty; give one JSON object a line, {\"id\": …, \"events\": […]}");
    }

    private static String line(String events) {
        return "{\"id\": \"a1\", \"events\": [" + events + "]}";
    }
}
