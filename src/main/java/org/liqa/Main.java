package org.liqa;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.liqa.build.Pipeline;
import org.liqa.console.Failure;
import org.liqa.console.Output;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The `liqa` command. Results go to standard output; messages, logs and progress to standard
/// error; both in UTF-8.
@Command(
        name = "liqa",
        header = "لقاء · Liqa: who met whom, where, when and about what, by the news",
        description =
                "Reads news articles, Arabic first, and makes a graph of what they report, with the sentence that says it behind every fact.%n",
        customSynopsis = "liqa COMMAND ...",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        sortOptions = false,
        scope = ScopeType.INHERIT,
        subcommands = {
            Demo.class,
            Build.class,
            Extract.class,
            Ask.class,
            Export.class,
            Validate.class,
            Serve.class,
            Evaluate.class
        },
        commandListHeading = "%nCommands, each with --help of its own:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:some input was rejected, a check failed, or something broke",
            "2:wrong usage",
            "130:ended by Ctrl-C, which is how serve and demo end",
            "141:whoever read the output went away, as head does",
            "143:ended by kill (SIGTERM), which closes the store as Ctrl-C does"
        },
        footer = {"", "Begin with: liqa demo"})
public final class Main implements Callable<Integer> {
    /// Nothing to complain of.
    public static final int FINE = 0;

    /// Some input was rejected, a check failed, or something broke.
    public static final int FAILED = 1;

    /// Wrong usage.
    public static final int USAGE = 2;

    @Spec private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description =
                    "On an error show where in the program it arose; the same as LIQA_DEBUG=1.")
    private boolean debug = "1".equals(System.getenv("LIQA_DEBUG"));

    /// The version that the jar's manifest states.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String number =
                    Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                            .orElse("development");
            return new String[] {"liqa " + number + " (Java " + Runtime.version() + ")"};
        }
    }

    private final Function<String, Pipeline> pipelines;
    private final Clock clock = Clock.systemDefaultZone();
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    /// @param pipelines makes one for a base; that takes some seconds
    Main(Function<String, Pipeline> pipelines, InputStream in, PrintStream out, PrintStream err) {
        this.pipelines = pipelines;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.setOut(
                print(new BufferedOutputStream(new Output(FileDescriptor.out, FAILED)), false));
        System.setErr(print(new Output(FileDescriptor.err, FAILED), true));
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> System.err.println("liqa: " + Failure.line(failure)));
        Locale.setDefault(Locale.ROOT); // numbers in output are for programs too: 0.9, not ٠٫٩
        Main main = new Main(Pipeline::new, System.in, System.out, System.err);
        System.exit(main.run(arguments));
    }

    private static PrintStream print(OutputStream stream, boolean flushesLines) {
        return new PrintStream(stream, flushesLines, StandardCharsets.UTF_8);
    }

    /// Runs one command line and returns its exit code.
    int run(String... arguments) {
        CommandLine line =
                new CommandLine(this)
                        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setParameterExceptionHandler((wrong, _) -> wrongUsage(wrong))
                        .setExecutionExceptionHandler((failure, _, _) -> broken(failure));
        try {
            return line.execute(arguments);
        } catch (Error failure) { // memory, stack, linkage: picocli handles exceptions only
            return broken(failure);
        } finally {
            out.flush();
        }
    }

    /// Without a command there is nothing to do.
    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    Pipeline pipeline(String base) {
        return pipelines.apply(base);
    }

    /// By the clock of the machine.
    LocalDate today() {
        return LocalDate.now(clock);
    }

    InputStream in() {
        return in;
    }

    /// Where results go; whoever prints something that is to be seen at once flushes it.
    PrintStream out() {
        return out;
    }

    /// Where progress and messages go.
    PrintStream err() {
        return err;
    }

    /// Tells the person at the terminal one thing a line.
    void tell(String lines) {
        lines.lines().forEach(line -> err.println("liqa: " + line));
    }

    private int wrongUsage(ParameterException wrong) {
        tell(
                "%s (see %s --help)"
                        .formatted(
                                Failure.usage(wrong),
                                wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return USAGE;
    }

    private int broken(Throwable failure) {
        out.flush();
        tell(Failure.line(failure));
        if (debug) {
            failure.printStackTrace(err);
        }
        return FAILED;
    }
}
