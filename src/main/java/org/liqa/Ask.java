package org.liqa;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `liqa query`: a stored query, or one's own.
@Command(
        name = "query",
        customSynopsis = {
            "liqa query                  lists the stored queries",
            "       liqa query NAME --show      shows one",
            "       liqa query NAME (--store DIR | --endpoint URL) [-p NAME=VALUE]...",
            "       liqa query --file F (--store DIR | --endpoint URL)"
        },
        header = "Asks a stored query, or one of your own, of a store or an endpoint.",
        description = {
            "Without a name it lists the stored queries. The default graph is the union of all; GRAPH ?article { } tells which article says what.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  liqa query who-met-whom --store news -p person=\"فائز السراج\" --lang en",
            "  liqa query between-countries --store news -p first=مصر -p second=Sudan",
            "  liqa query agreements --endpoint http://localhost:3030/sparql --format json",
            "  liqa query --file my.rq --store news --format csv"
        })
final class Ask implements Callable<Integer> {
    private static final String LANGUAGE = "lang";
    private static final String STANDARD_INPUT = "-";

    @Spec private CommandSpec spec;
    @ParentCommand private Main liqa;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "A stored query, such as feeds/who-met-whom; the folder may be left out.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--file",
            paramLabel = "F",
            description =
                    "A SPARQL query of your own instead: SELECT, ASK, CONSTRUCT or DESCRIBE; - for standard input.")
    private Optional<String> file = Optional.empty();

    @ArgGroup private Where where = new Where();

    @Option(
            names = "-p",
            paramLabel = "NAME=VALUE",
            description =
                    "A parameter of the stored query. Things may be given by name, in any usual spelling and in Arabic or English, or by IRI; several of one parameter mean any of them.")
    private List<String> parameters = List.of();

    @Option(
            names = "--format",
            paramLabel = "F",
            converter = FormatName.class,
            description =
                    "table, json, csv, tsv or xml for rows, turtle for a graph. Usually table, or turtle.")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Language of names, the same as -p lang=TAG; of the list: ar or en.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--show", description = "Print the stored query instead of asking it.")
    private boolean isShown;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = {
                "What IRIs such as person/x are relative to, with --endpoint; a store knows its own. Usually",
                "${DEFAULT-VALUE}"
            },
            defaultValue = Base.DEFAULT)
    private String base;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "After which the query is given up. Usually ${DEFAULT-VALUE}.",
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

    static final class FormatName implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return Format.parse(name)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "no such format: "
                                                    + name
                                                    + "; give one of "
                                                    + Format.names()));
        }
    }

    @Override
    public Integer call() throws IOException {
        try {
            check();
            if (name.isEmpty() && file.isEmpty()) {
                list();
            } else if (isShown) {
                liqa.out().print(StoredQueries.shipped().named(name.get()).text());
            } else {
                ask();
            }
            return Main.FINE;
        } catch (QueryProblem e) {
            throw e.isWrongUse() ? wrong(e.getMessage()) : e;
        }
    }

    private void check() {
        if (name.isPresent() && file.isPresent()) {
            throw wrong("give a NAME or --file, not both");
        }
        if (file.isPresent() && !parameters.isEmpty()) {
            throw wrong("-p goes with a stored query; write the value into the query of --file");
        }
        if (isShown && name.isEmpty()) {
            throw wrong("--show: give the NAME of a stored query");
        }
        if (timeout < 1) {
            throw wrong("--timeout: " + timeout + "; give 1 or more");
        }
    }

    private String checkedBase() {
        try {
            return Base.checked(base);
        } catch (IllegalArgumentException e) {
            throw wrong("--base: " + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void list() {
        boolean isArabic = language.orElse("").startsWith("ar");
        language.filter(tag -> !tag.matches("(ar|en)(-.*)?"))
                .ifPresent(tag -> liqa.tell("--lang: the list is in ar and en, not in " + tag));
        for (StoredQuery query : StoredQueries.shipped().all()) {
            liqa.out().println(query.listing(isArabic));
        }
    }

    private void ask() throws IOException {
        if (where.endpoint != null) {
            ask(new Source.Endpoint(where.endpoint), checkedBase());
        } else if (where.directory == null) {
            throw wrong("give --store DIR or --endpoint URL");
        } else {
            try (ArticleStore store = ArticleStore.open(where.directory)) {
                ask(new Source.Store(DatasetFactory.wrap(store.dataset())), store.base());
            }
        }
    }

    private void ask(Source source, String base) throws IOException {
        QueryRunner runner = new QueryRunner(source, Duration.ofSeconds(timeout));
        Binder.Bound bound =
                file.isPresent() ? new Binder.Bound(own(base), List.of()) : stored(runner, base);
        Format chosen = format.orElseGet(() -> Format.usual(bound.query()));
        chosen.misfit(bound.query())
                .ifPresent(
                        misfit -> {
                            throw wrong(misfit);
                        });
        bound.notes().forEach(liqa::tell);
        Layout layout = new Layout(width(), Prefixes.withBase(base));
        runner.run(bound.query(), chosen, layout, liqa.out());
    }

    private Query own(String base) throws IOException {
        return file.get().equals(STANDARD_INPUT)
                ? QueryText.parse(liqa.in().readAllBytes(), "standard input", base)
                : QueryText.parse(Files.readAllBytes(Path.of(file.get())), file.get(), base);
    }

    private Binder.Bound stored(QueryRunner runner, String base) {
        StoredQueries queries = StoredQueries.shipped();
        StoredQuery query = queries.named(name.get());
        return new Binder(queries, runner, base).bind(query.name(), given(query));
    }

    private Map<String, List<String>> given(StoredQuery query) {
        Map<String, List<String>> given = new TreeMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw wrong("-p " + parameter + ": give NAME=VALUE");
            }
            given.computeIfAbsent(
                            parameter.substring(0, equals).toLowerCase(Locale.ROOT),
                            _ -> new ArrayList<>())
                    .add(parameter.substring(equals + 1));
        }
        if (query.parameter(LANGUAGE).isPresent()) {
            language.ifPresent(tag -> given.putIfAbsent(LANGUAGE, List.of(tag)));
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
