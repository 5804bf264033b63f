package org.liqa.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One article in JSON: the fields in common use by news crawlers. Others are skipped unread,
/// whatever they hold.
final class JsonFields {
    static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(JsonLines.LONGEST)
                                    .build())
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build();

    private static final Set<String> NAMES =
            Set.of("id", "url", "date", "lang", "title", "text", "source");

    private final Map<String, String> fields = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private Optional<String> problem = Optional.empty();

    private JsonFields() {}

    /// The fields of the object that the parser is at; afterwards it is at the object's end, also
    /// where a field is wrong.
    ///
    /// @throws Unreadable if it is no object, or a field is not what it should be
    static Map<String, String> of(JsonParser parser) throws IOException, Unreadable {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            throw new Unreadable("not a JSON object such as {\"text\": \"…\"}");
        }
        JsonFields object = new JsonFields();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            object.take(name, parser);
        }
        if (object.problem.isPresent()) {
            throw new Unreadable(object.problem.get());
        }
        return object.fields;
    }

    /// What is wrong with JSON that cannot be parsed.
    static String reason(JsonProcessingException failure) {
        return "not JSON: "
                + switch (failure) {
                    case JsonEOFException _ -> "it ends too early";
                    case StreamConstraintsException _ ->
                            "nested too deeply, or a name or number in it is too long";
                    default ->
                            failure.getOriginalMessage().lines().findFirst().orElse("")
                                    + at(failure.getLocation());
                };
    }

    private static String at(JsonLocation location) {
        return location == null ? "" : " (column " + location.getColumnNr() + ")";
    }

    private void take(String name, JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (!NAMES.contains(name)) {
            parser.skipChildren();
        } else if (!seen.add(name)) {
            parser.skipChildren();
            complain("\"" + name + "\" stands twice");
        } else if (token == JsonToken.VALUE_STRING
                || token == JsonToken.VALUE_NUMBER_INT && name.equals("id")) {
            fields.put(name, parser.getText());
        } else if (token != JsonToken.VALUE_NULL) {
            complain("\"" + name + "\" must be a text in quotation marks, not " + kind(token));
            parser.skipChildren();
        }
    }

    private void complain(String what) {
        problem = problem.or(() -> Optional.of(what));
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_ARRAY -> "an array";
            case START_OBJECT -> "an object";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "a number";
        };
    }
}
