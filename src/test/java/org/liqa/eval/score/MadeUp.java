package org.liqa.eval.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liqa.eval.Asked;
import org.liqa.eval.Gold;
import org.liqa.eval.Kind;
import org.liqa.eval.Said;
import org.liqa.extract.Modality;

/// Events of nobody, in the notation of the test tables: kind and modality, then `p` a principal,
/// `r` one by his office, `a` an attendee, `g` unnamed people, `@` the place, `d` the date, `#` a
/// topic; `;` between, `=` between names of one thing, `/` between events, `-` for none.
final class MadeUp {
    static final Said.Why WHY = new Said.Why("received", 0.9, "استقبل سامي النجار ليو مارتن");

    private MadeUp() {}

    private record Field(String mark, List<String> names) {
        static Field of(String written) {
            return new Field(
                    written.substring(0, 1),
                    Arrays.stream(written.substring(2).split("=")).map(String::strip).toList());
        }
    }

    static List<Gold.Event> gold(String written) {
        return events(written).stream().map(MadeUp::goldEvent).toList();
    }

    static List<Said> said(String written) {
        return events(written).stream().map(MadeUp::saidEvent).toList();
    }

    private static List<List<String>> events(String written) {
        return written.equals("-")
                ? List.of()
                : Arrays.stream(written.split(" / "))
                        .map(event -> List.of(event.strip().split(" ; ")))
                        .toList();
    }

    private static List<Field> fields(List<String> event) {
        return event.stream().skip(1).map(Field::of).toList();
    }

    private static Kind kind(List<String> event) {
        return Kind.parse(event.getFirst().split(" ")[0]).orElseThrow();
    }

    private static Modality modality(List<String> event) {
        return Modality.valueOf(event.getFirst().split(" ")[1].toUpperCase(Locale.ROOT));
    }

    private static Gold.Event goldEvent(List<String> event) {
        List<Asked.Actor> actors = new ArrayList<>();
        Optional<Asked.Place> place = Optional.empty();
        Optional<Asked.Date> date = Optional.empty();
        List<Asked.Topic> topics = new ArrayList<>();
        for (Field field : fields(event)) {
            List<String> names = field.names();
            switch (field.mark()) {
                case "p" -> actors.add(new Asked.Actor(names, List.of(), false, true));
                case "r" -> actors.add(new Asked.Actor(List.of(), names, false, true));
                case "a" -> actors.add(new Asked.Actor(names, List.of(), false, false));
                case "g" -> actors.add(new Asked.Actor(names, List.of(), true, true));
                case "@" -> place = Optional.of(new Asked.Place(names));
                case "d" -> date = Optional.of(new Asked.Date(names.getFirst()));
                default -> topics.add(new Asked.Topic(names.getFirst()));
            }
        }
        return new Gold.Event(
                kind(event), modality(event), actors, place, date, topics, "بما يثبته");
    }

    private static Said saidEvent(List<String> event) {
        return new Said(
                kind(event),
                modality(event),
                fillers(event, "p"),
                fillers(event, "a"),
                fillers(event, "@"),
                fillers(event, "d"),
                fillers(event, "#"),
                WHY);
    }

    private static List<Said.Filler> fillers(List<String> event, String mark) {
        return fields(event).stream()
                .filter(field -> field.mark().equals(mark))
                .map(field -> new Said.Filler(field.names().getFirst(), field.names(), WHY))
                .toList();
    }
}
