package org.liqa.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/// JSON Lines: one object a line, in UTF-8. A bad line costs only itself, and no more than one line
/// is held in memory.
final class JsonLines extends AbstractSpliterator<Reading> {
    /// The longest line, in bytes: the longest text with every character escaped, and as much again
    /// for other fields.
    static final int LONGEST = 2 * 6 * Body.LONGEST;

    private final String where;
    private final InputStream in;
    private final Defaults defaults;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean isCut;
    private boolean isEnd;
    private long number;

    /// @param where for messages
    JsonLines(String where, InputStream in, Defaults defaults) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.where = where;
        this.in = in;
        this.defaults = defaults;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Reading> action) {
        do {
            if (isEnd) {
                return false;
            }
            nextLine();
        } while (isBlank());
        action.accept(reading());
        return true;
    }

    private Reading reading() {
        try {
            if (isCut) {
                throw new Unreadable("longer than %,d bytes".formatted(LONGEST));
            }
            Article article = article(Encoding.utf8(line.toByteArray()).stripTrailing());
            return new Reading.Read(article, where, Optional.of(number));
        } catch (Unreadable e) {
            return new Reading.Rejected(where, Optional.of(number), e.getMessage());
        }
    }

    private Article article(String json) throws Unreadable {
        try (JsonParser parser = JsonFields.FACTORY.createParser(json)) {
            parser.nextToken();
            Draft draft = Draft.of(JsonFields.of(parser));
            if (parser.nextToken() != null) {
                throw new Unreadable("more than one JSON value in the line");
            }
            return draft.toArticle(defaults);
        } catch (JsonProcessingException e) {
            throw new Unreadable(JsonFields.reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reading from a string
        }
    }

    private void nextLine() {
        line.reset();
        isCut = false;
        number++;
        try {
            int b = in.read();
            for (; b >= 0 && b != '\n'; b = in.read()) {
                if (line.size() < LONGEST) {
                    line.write(b);
                } else {
                    isCut = true;
                }
            }
            isEnd = b < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isBlank() {
        return line.size() < 200 && line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }
}
