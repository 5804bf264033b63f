package org.liqa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liqa.build.Pipeline;

/// What one command line gave, run in this JVM with pipelines that all tests share, since making
/// one takes some seconds.
record Run(int code, String out, String err) {
    private static final Map<String, Pipeline> PIPELINES = new ConcurrentHashMap<>();

    static Run of(Object... arguments) {
        return with(new byte[0], arguments);
    }

    /// @param in standard input
    static Run with(String in, Object... arguments) {
        return with(in.getBytes(UTF_8), arguments);
    }

    static Run with(byte[] in, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Main main =
                new Main(
                        Run::pipeline,
                        new ByteArrayInputStream(in),
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, true, UTF_8));
        int code =
                main.run(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    static Pipeline pipeline(String base) {
        return PIPELINES.computeIfAbsent(base, Pipeline::new);
    }

    /// Standard output, line by line in code point order.
    List<String> sorted() {
        return out.lines().sorted().toList();
    }

    /// The quads of the articles' graphs, without the background, sorted.
    List<String> articles() {
        return sorted().stream()
                .filter(line -> line.matches(".* <http://localhost:3030/article/[^ ]*> \\.$"))
                .toList();
    }
}
