package org.liqa.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads what a person names on the command line: text files, JSON Lines, folders of them, and
/// standard input.
public final class ArticleReader {
    /// How much of a file is looked at to tell what it holds, in bytes.
    private static final int HEAD = 1 << 16;

    /// The bytes that the longest text can have, in UTF-8 or UTF-16 with a mark.
    private static final int LONGEST_FILE = 4 * Body.LONGEST + 4;

    private static final Pattern MARKUP = Pattern.compile("(?i)\\s*+<(!doctype|html|\\?xml|rss)");

    private final Defaults defaults;
    private final InputStream standardInput;

    /// @param standardInput what `-` stands for; never closed
    public ArticleReader(Defaults defaults, InputStream standardInput) {
        this.defaults = defaults;
        this.standardInput = standardInput;
    }

    /// One reading for each article or bad piece of input, in the order of the arguments. Nothing
    /// is read before it is asked for, and no more than one article is held; close the stream if it
    /// is not read to its end.
    ///
    /// @param arguments paths of files and folders, and `-` for standard input
    public Stream<Reading> read(List<String> arguments) {
        Readings readings = new Readings(new Inputs(arguments, standardInput));
        return StreamSupport.stream(readings, false).onClose(readings::close);
    }

    /// The readings of one file or stream.
    private Spliterator<Reading> within(String where, String name, InputStream stream)
            throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, HEAD);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        try {
            Encoding.refuseBinary(head);
            if (head.length < HEAD && new String(head, StandardCharsets.ISO_8859_1).isBlank()) {
                throw new Unreadable("empty");
            }
            Format format = Format.of(name, head);
            if (format == Format.TEXT) {
                return List.<Reading>of(new Reading.Read(text(in), where, Optional.empty()))
                        .spliterator();
            }
            refuseWide(head);
            in.skipNBytes(Encoding.markLength(head));
            return format == Format.LINES
                    ? new JsonLines(where, in, defaults)
                    : new JsonDocument(where, in, defaults);
        } catch (Unreadable e) {
            return List.<Reading>of(new Reading.Rejected(where, Optional.empty(), e.getMessage()))
                    .spliterator();
        }
    }

    private Article text(InputStream in) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(LONGEST_FILE + 1);
        if (bytes.length > LONGEST_FILE) {
            throw Body.tooLong();
        }
        String text = Encoding.text(bytes);
        if (Format.isJson(text.substring(0, Math.min(text.length(), HEAD)))) {
            refuseWide(bytes);
        }
        if (MARKUP.matcher(text).lookingAt()) {
            throw new Unreadable("HTML or XML, not plain text: take its text out first");
        }
        return Draft.ofPlainText(text).toArticle(defaults);
    }

    /// RFC 8259, section 8.1: JSON is UTF-8.
    private static void refuseWide(byte[] bytes) throws Unreadable {
        if (Encoding.utf16(bytes).isPresent()) {
            throw new Unreadable(
                    "JSON in UTF-16, which must be UTF-8: convert it, iconv -f UTF-16 -t UTF-8");
        }
    }

    /// The readings of all inputs, one after the other; one is open at a time.
    private final class Readings extends AbstractSpliterator<Reading> {
        private final Inputs inputs;
        private String where = "";
        private InputStream in = InputStream.nullInputStream();
        private Spliterator<Reading> current = Spliterators.emptySpliterator();

        Readings(Inputs inputs) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.inputs = inputs;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Reading> action) {
            // What the action throws is not ours to catch, so it runs outside.
            List<Reading> found = new ArrayList<>(1);
            while (!advance(found) && inputs.hasNext()) {
                close();
                start(inputs.next(), found);
            }
            found.forEach(action);
            return !found.isEmpty();
        }

        private boolean advance(List<Reading> found) {
            try {
                return !found.isEmpty() || current.tryAdvance(found::add);
            } catch (UncheckedIOException e) {
                return fail(Unreadable.reason(e.getCause()), found);
            }
        }

        private void start(Inputs.Input input, List<Reading> found) {
            where = input.where();
            switch (input) {
                case Inputs.Unusable(_, var reason) -> fail(reason, found);
                case Inputs.Source source -> {
                    try {
                        in = source.opening().open();
                        current = within(where, source.name(), in);
                    } catch (IOException e) {
                        fail(Unreadable.reason(e), found);
                    }
                }
            }
        }

        /// Ends the current input with a rejection.
        private boolean fail(String reason, List<Reading> found) {
            current = Spliterators.emptySpliterator();
            return found.add(new Reading.Rejected(where, Optional.empty(), reason));
        }

        void close() {
            current = Spliterators.emptySpliterator();
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(where, e);
            }
        }
    }
}
