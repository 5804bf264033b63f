package org.liqa.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/// JSON that is not by lines: an array of objects, or objects over several lines. Where it cannot
/// be parsed, reading ends.
final class JsonDocument extends AbstractSpliterator<Reading> {
    private final String where;
    private final JsonParser parser;
    private final Defaults defaults;
    private boolean isBroken;

    /// @param where for messages
    JsonDocument(String where, InputStream in, Defaults defaults) throws IOException {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.where = where;
        this.defaults = defaults;
        parser =
                JsonFields.FACTORY.createParser(
                        new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    @Override
    public boolean tryAdvance(Consumer<? super Reading> action) {
        Optional<Reading> next = isBroken ? Optional.empty() : next();
        next.ifPresent(action);
        return next.isPresent();
    }

    private Optional<Reading> next() {
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.END_ARRAY
                    || token == JsonToken.START_ARRAY
                            && parser.getParsingContext().getParent().inRoot()) {
                token = parser.nextToken();
            }
            return token == null ? Optional.empty() : Optional.of(reading());
        } catch (JsonProcessingException e) {
            isBroken = true;
            return Optional.of(rejected(JsonFields.reason(e) + "; what follows was not read"));
        } catch (CharacterCodingException e) {
            isBroken = true;
            return Optional.of(rejected("not UTF-8; what follows was not read"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading reading() throws IOException {
        Optional<Long> line = Optional.of((long) parser.currentTokenLocation().getLineNr());
        try {
            Article article = Draft.of(JsonFields.of(parser)).toArticle(defaults);
            return new Reading.Read(article, where, line);
        } catch (Unreadable e) {
            return new Reading.Rejected(where, line, e.getMessage());
        }
    }

    private Reading rejected(String reason) {
        return new Reading.Rejected(
                where, Optional.of((long) parser.currentLocation().getLineNr()), reason);
    }
}
