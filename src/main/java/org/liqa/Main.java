package org.liqa;

import java.io.FileDescriptor;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The `liqa` command. Results go to standard output; messages, logs and progress to standard
/// error; both in UTF-8.
@Command(
        name = "liqa",
        description =
                "Reads news articles, Arabic first, and tells who met whom, where, when and about what.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        scope = ScopeType.INHERIT,
        subcommands = {
            Demo.class,
            Build.class,
            Extract.class,
            Ask.class,
            Export.class,
            Validate.class,
            Serve.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:some input was rejected, a check failed, or something broke",
            "2:wrong usage"
        })
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

    public static void main(String[] arguments) {
        System.setOut(
                new PrintStream(new Output(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(
                new PrintStream(new Output(FileDescriptor.err), true, StandardCharsets.UTF_8));
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> System.err.println("liqa: " + Failure.line(failure)));
        int code = run(System.out, System.err, arguments);
        System.out.flush();
        System.exit(code);
    }

    /// Runs one command line and returns its exit code. Commands print to their picocli
    /// `CommandLine`'s out and err.
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        Main main = new Main();
        CommandLine line =
                new CommandLine(main)
                        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setParameterExceptionHandler((wrong, _) -> wrongUsage(wrong))
                        .setExecutionExceptionHandler(
                                (failure, command, _) -> main.broken(failure, command.getErr()));
        try {
            return line.execute(arguments);
        } catch (Error failure) { // memory, stack, linkage: picocli handles exceptions only
            return main.broken(failure, line.getErr());
        }
    }

    /// Without a command there is nothing to do.
    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    private static int wrongUsage(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("liqa: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("See: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return USAGE;
    }

    private int broken(Throwable failure, PrintWriter err) {
        err.println("liqa: " + Failure.line(failure));
        if (debug) {
            failure.printStackTrace(err);
        }
        return FAILED;
    }
}
