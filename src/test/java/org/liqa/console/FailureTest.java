package org.liqa.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class FailureTest {
    static final List<Arguments> FAILURES =
            List.of(
                    Arguments.of(new NoSuchFileException("a.txt"), "a.txt: no such file or folder"),
                    Arguments.of(new AccessDeniedException("a.txt"), "a.txt: permission denied"),
                    Arguments.of(
                            new FileSystemException("a.txt", null, "No space left on device"),
                            "a.txt: No space left on device"),
                    Arguments.of(
                            new FileSystemException("a.txt"), "a.txt: cannot be read or written"),
                    Arguments.of(
                            new UncheckedIOException(new NoSuchFileException("b")),
                            "b: no such file or folder"),
                    Arguments.of(
                            new ExecutionException(new IOException("port 3030: in use")),
                            "port 3030: in use"),
                    Arguments.of(
                            new CompletionException(
                                    new UncheckedIOException(new IOException("disk"))),
                            "disk"),
                    Arguments.of(
                            new IllegalStateException("rule a: no example\nrule b: no example"),
                            "rule a: no example\nrule b: no example"),
                    Arguments.of(
                            new OutOfMemoryError("Java heap space"),
                            "out of memory: give more, for example LIQA_JAVA_OPTS=-Xmx4g"),
                    Arguments.of(
                            new NullPointerException("x is null"),
                            "internal error, NullPointerException: x is null (--debug shows where; please report it)"),
                    Arguments.of(
                            new IllegalStateException(),
                            "internal error, IllegalStateException (--debug shows where; please report it)"),
                    Arguments.of(
                            new StackOverflowError(),
                            "internal error, StackOverflowError (--debug shows where; please report it)"));

    @ParameterizedTest
    @FieldSource("FAILURES")
    void saysWhatAPersonCanUse(Throwable failure, String line) {
        assertThat(Failure.line(failure)).isEqualTo(line);
    }
}
