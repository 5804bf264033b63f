package org.liqa.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// How far a long run has come: a bar on a terminal, nothing in a pipe or a file. Messages go above
/// the bar.
public final class Progress implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001B[K";
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final Optional<ProgressBar> bar;
    private final Consumer<String> messages;
    private final PrintStream err;

    private Progress(Optional<ProgressBar> bar, Consumer<String> messages, PrintStream err) {
        this.bar = bar;
        this.messages = messages;
        this.err = err;
    }

    /// @param what is counted
    /// @param messages where messages go, below which the bar is
    /// @param err standard error, where the bar is
    public static Progress of(String what, Consumer<String> messages, PrintStream err) {
        return new Progress(
                isTerminal() ? Optional.of(bar(what, err)) : Optional.empty(), messages, err);
    }

    /// One more is done.
    public void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /// Tells the person at the terminal something meanwhile.
    public void tell(String line) {
        bar.ifPresent(_ -> err.print(CLEAR_LINE));
        messages.accept(line);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    private static ProgressBar bar(String what, PrintStream err) {
        return new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(-1) // input is read as it comes
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build();
    }

    /// Whether standard error is a terminal. Java knows that only of input and output together;
    /// Linux tells where the stream leads.
    private static boolean isTerminal() {
        if (System.console() == null || !System.console().isTerminal()) {
            return false;
        }
        try {
            return !Files.isSymbolicLink(STANDARD_ERROR)
                    || Files.readSymbolicLink(STANDARD_ERROR)
                            .toString()
                            .matches("/dev/(pts/|tty|console).*");
        } catch (IOException e) {
            return true; // not Linux
        }
    }
}
