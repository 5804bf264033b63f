package org.liqa.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.liqa.extract.Modality;

/// One line of a file of gold. Fields that are not compared, such as `trigger` and `country`, are
/// not looked at.
final class GoldLine {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final List<String> ACTORS = List.of("person", "state", "organization", "group");
    private static final List<String> PARTS = List.of("principal", "attendee");
    private static final List<String> MODALITIES =
            Arrays.stream(Modality.values())
                    .map(modality -> modality.name().toLowerCase(Locale.ROOT))
                    .toList();

    private GoldLine() {}

    /// An object of the line, and where in the line it stands.
    private record Place(JsonNode object, String path) {
        IllegalArgumentException wrong(String name, String what) {
            return new IllegalArgumentException(path + name + ": " + what);
        }
    }

    /// @throws IllegalArgumentException if it is not what it should be; the message says where and
    ///   what, without the line
    static Gold parse(String line) {
        JsonNode object;
        try {
            object = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""), e);
        }
        if (!object.isObject() || !object.has("events")) {
            throw new IllegalArgumentException(
                    "no gold events; give an object such as {\"id\": \"a1\", \"events\": []}");
        }
        Place article = new Place(object, "");
        return new Gold(text(article, "id"), objects(article, "events", GoldLine::event));
    }

    private static Gold.Event event(JsonNode object, String path) {
        Place event = new Place(object, path);
        List<String> place = texts(event, "place");
        return new Gold.Event(
                Kind.parse(oneOf(event, "type", Kind.labels())).orElseThrow(),
                Modality.valueOf(oneOf(event, "modality", MODALITIES).toUpperCase(Locale.ROOT)),
                objects(event, "participants", GoldLine::actor),
                place.isEmpty() ? Optional.empty() : Optional.of(new Asked.Place(place)),
                date(event).map(Asked.Date::new),
                texts(event, "topics").stream().map(Asked.Topic::new).toList(),
                object.path("evidence").asText(""));
    }

    private static Asked.Actor actor(JsonNode object, String path) {
        Place actor = new Place(object, path);
        return new Asked.Actor(
                texts(actor, "names"),
                texts(actor, "roles"),
                oneOf(actor, "kind", ACTORS).equals("group"),
                oneOf(actor, "part", PARTS).equals("principal"));
    }

    private static Optional<String> date(Place event) {
        JsonNode date = event.object().path("date");
        if (date.isNull()) {
            return Optional.empty();
        }
        if (!date.asText().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
            throw event.wrong("date", "give null or a date such as 2020-08-05, 2020-08 or 2020");
        }
        return Optional.of(date.asText());
    }

    private static String oneOf(Place place, String name, List<String> values) {
        String value = text(place, name);
        if (!values.contains(value)) {
            throw place.wrong(name, value + "; give one of " + String.join(", ", values));
        }
        return value;
    }

    private static String text(Place place, String name) {
        JsonNode text = place.object().path(name);
        if (!text.isTextual() || text.asText().isBlank()) {
            throw place.wrong(name, "give a text");
        }
        return text.asText();
    }

    private static List<String> texts(Place place, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : list(place, name)) {
            if (!text.isTextual()) {
                throw place.wrong(name, "give a list of texts");
            }
            texts.add(text.asText());
        }
        return texts;
    }

    private static <T> List<T> objects(
            Place place, String name, BiFunction<JsonNode, String, T> reading) {
        List<T> objects = new ArrayList<>();
        for (JsonNode object : list(place, name)) {
            String path = "%s%s[%d].".formatted(place.path(), name, objects.size());
            objects.add(reading.apply(object, path));
        }
        return objects;
    }

    private static JsonNode list(Place place, String name) {
        JsonNode list = place.object().path(name);
        if (!list.isArray()) {
            throw place.wrong(name, "give a list");
        }
        return list;
    }
}
