package org.liqa;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.liqa.describe.Base;
import org.liqa.query.Binder;
import org.liqa.query.QueryProblem;
import org.liqa.query.QueryRunner;
import org.liqa.query.QueryText;
import org.liqa.query.Source;
import org.liqa.query.StoredQueries;
import org.liqa.query.StoredQuery;
import org.liqa.query.answer.Format;
import org.liqa.query.answer.Layout;
import org.liqa.query.answer.Prefixes;
import org.liqa.store.ArticleStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `liqa query`: a stored query, or one's own.
@Command(
        name = "query",
        description =
                "Asks a stored query, or one of your own, of a store or an endpoint. Without a name it lists the stored queries.")
final class Ask implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "A stored query, such as feeds/who-met-whom or who-met-whom.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--file",
            paramLabel = "F",
            description = "A SPARQL query of your own: SELECT, ASK, CONSTRUCT or DESCRIBE.")
    private Optional<Path> file = Optional.empty();

    @ArgGroup private Where where = new Where();

    @Option(
            names = "-p",
            paramLabel = "NAME=VALUE",
            description = "A parameter of the stored query; may be repeated.")
    private List<String> parameters = List.of();

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "table, json, csv, tsv, xml or turtle.")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "After which the query is given up. Default: ${DEFAULT-VALUE}",
            defaultValue = "300")
    private int timeout;

    /// A store or an endpoint.
    static final class Where {
        @Option(names = "--store", paramLabel = "DIR", description = "The store.")
        private Path directory;

        @Option(
                names = "--endpoint",
                paramLabel = "URL",
                description = "A SPARQL endpoint instead of a store.")
        private URI endpoint;
    }

    @Override
    public Integer call() throws IOException {
        if (name.isEmpty() == file.isEmpty()) {
            return list();
        }
        try {
            return ask();
        } catch (QueryProblem e) {
            if (e.isWrongUse()) {
                throw new ParameterException(spec.commandLine(), e.getMessage(), e);
            }
            throw e;
        }
    }

    private int list() {
        if (name.isPresent()) {
            throw new ParameterException(spec.commandLine(), "give a NAME or --file, not both");
        }
        for (StoredQuery query : StoredQueries.shipped().all()) {
            spec.commandLine().getOut().printf("%-26s %s%n", query.name(), query.summary());
        }
        return Main.FINE;
    }

    private int ask() throws IOException {
        if (where.endpoint != null) {
            return ask(new Source.Endpoint(where.endpoint), Base.DEFAULT);
        }
        if (where.directory == null) {
            throw new ParameterException(spec.commandLine(), "give --store DIR or --endpoint URL");
        }
        try (ArticleStore store = ArticleStore.open(where.directory)) {
            return ask(new Source.Store(DatasetFactory.wrap(store.dataset())), store.base());
        }
    }

    private int ask(Source source, String base) throws IOException {
        QueryRunner runner = new QueryRunner(source, Duration.ofSeconds(timeout));
        Query query = file.isPresent() ? own(base) : stored(runner, base);
        runner.run(
                query,
                format.orElseGet(() -> Format.usual(query)),
                new Layout(width(), Prefixes.withBase(base)),
                System.out);
        System.out.flush();
        return Main.FINE;
    }

    private Query own(String base) throws IOException {
        return QueryText.parse(Files.readString(file.get()), file.get().toString(), base);
    }

    private Query stored(QueryRunner runner, String base) {
        Binder.Bound bound =
                new Binder(StoredQueries.shipped(), runner, base).bind(name.get(), given());
        bound.notes().forEach(note -> spec.commandLine().getErr().println("liqa: " + note));
        return bound.query();
    }

    private Map<String, List<String>> given() {
        Map<String, List<String>> given = new TreeMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(
                        spec.commandLine(), "-p " + parameter + ": give NAME=VALUE");
            }
            given.computeIfAbsent(
                            parameter.substring(0, equals).toLowerCase(Locale.ROOT),
                            _ -> new java.util.ArrayList<>())
                    .add(parameter.substring(equals + 1));
        }
        return given;
    }

    private static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("\\d{1,4}")
                ? Integer.parseInt(columns)
                : Layout.USUAL_WIDTH;
    }
}
