package org.liqa.console;

import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What to tell a person of something that broke.
public final class Failure {
    private Failure() {}

    /// Where, what, and what would be right, as far as the failure knows; on one line unless its
    /// own message has several.
    public static String line(Throwable failure) {
        return switch (failure) {
            case UncheckedIOException e -> line(e.getCause());
            case ExecutionException e when e.getCause() != null -> line(e.getCause());
            case CompletionException e when e.getCause() != null -> line(e.getCause());
            case NoSuchFileException e -> e.getFile() + ": no such file or folder";
            case AccessDeniedException e -> e.getFile() + ": permission denied";
            case FileSystemException e ->
                    e.getFile()
                            + ": "
                            + Optional.ofNullable(e.getReason())
                                    .orElse("cannot be read or written");
            case CharacterCodingException _ -> "not UTF-8";
            case OutOfMemoryError _ ->
                    "out of memory: give more, for example LIQA_JAVA_OPTS=-Xmx4g";
            default -> isOurs(failure) ? internal(failure) : message(failure);
        };
    }

    /// What is wrong with a command line, on one line.
    public static String usage(ParameterException wrong) {
        List<String> unmatched = wrong.getCommandLine().getUnmatchedArguments();
        if (wrong instanceof UnmatchedArgumentException known) {
            return unknown(known);
        }
        if (!unmatched.isEmpty()) { // what is missing may be misspelt there
            return unknown(new UnmatchedArgumentException(wrong.getCommandLine(), unmatched));
        }
        return wrong.getMessage()
                .replaceFirst("'([^']*)' is not an? (int|long)$", "$1 is no whole number")
                .replaceFirst("^Invalid value for (option|positional parameter)[^']*", "")
                .replaceFirst("^Missing required [a-z ]*: ", "missing: ")
                .replaceFirst("^Error: ", "")
                .replace("'", "");
    }

    private static String unknown(UnmatchedArgumentException wrong) {
        String first = wrong.getUnmatched().getFirst();
        boolean isCommand = wrong.getCommandLine().getParent() == null;
        String what =
                wrong.isUnknownOption()
                        ? "no such option"
                        : isCommand ? "no such command" : "not expected here";
        String near =
                wrong.getSuggestions().stream()
                        .findFirst()
                        .map(found -> "; did you mean " + found.replaceFirst("^liqa ", "") + "?")
                        .orElse("");
        return what + ": " + first + near;
    }

    /// A mistake in the program, which no user can mend.
    private static boolean isOurs(Throwable failure) {
        return switch (failure) {
            case NullPointerException _,
                    IndexOutOfBoundsException _,
                    ClassCastException _,
                    ArithmeticException _,
                    UnsupportedOperationException _ ->
                    true;
            case Error _ -> true;
            default -> failure.getMessage() == null || failure.getMessage().isBlank();
        };
    }

    private static String internal(Throwable failure) {
        String what = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return "internal error, "
                + failure.getClass().getSimpleName()
                + what
                + " (--debug shows where; please report it)";
    }

    private static String message(Throwable failure) {
        return failure.getMessage().strip();
    }
}
