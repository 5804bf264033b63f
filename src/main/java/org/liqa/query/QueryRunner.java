package org.liqa.query;

import java.io.OutputStream;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.system.Txn;
import org.apache.jena.web.HttpSC;
import org.liqa.query.answer.Format;
import org.liqa.query.answer.Layout;

/// Asks queries of a store or an endpoint. Threads may share one.
public final class QueryRunner {
    /// Statuses of what is there but takes no queries (RFC 9110, section 15): elsewhere, not found,
    /// not in this way, gone, not of this type.
    private static final Set<Integer> NO_ENDPOINT =
            Set.of(301, 302, 303, 307, 308, 404, 405, 406, 410, 415, 501);

    /// How Jena says that an answer is no result of a query.
    private static final Pattern OTHER_CONTENT =
            Pattern.compile("Endpoint returned Content-Type: ([^\\s;]+)");

    private final Source source;
    private final Duration timeout;

    /// @param timeout after which a query is given up
    public QueryRunner(Source source, Duration timeout) {
        this.source = source;
        this.timeout = timeout;
    }

    /// Writes the answer.
    ///
    /// @param layout of tables
    /// @throws QueryProblem if the format does not fit what the query asks for, or if the query
    ///   fails; then part of the answer may have been written
    public void run(Query query, Format format, Layout layout, OutputStream out) {
        format.misfit(query)
                .ifPresent(
                        problem -> {
                            throw QueryProblem.wrongUse(problem);
                        });
        execute(query, execution -> format.write(query, execution, layout, out));
    }

    /// Gives each row of a SELECT to the reader.
    void forEach(Query query, Consumer<Row> reader) {
        execute(
                query,
                execution ->
                        execution
                                .execSelect()
                                .forEachRemaining(row -> reader.accept(new Row(row))));
    }

    /// One answer of a SELECT.
    record Row(QuerySolution solution) {
        /// What the variable is bound to; it must be.
        Node get(String variable) {
            return solution.get(variable).asNode();
        }
    }

    private void execute(Query query, Consumer<QueryExecution> use) {
        try {
            switch (source) {
                case Source.Store store ->
                        Txn.executeRead((Transactional) store.dataset(), () -> open(query, use));
                case Source.Endpoint _ -> open(query, use);
            }
        } catch (QueryCancelledException e) {
            throw QueryProblem.failure(
                    "gave up after %d s; ask for less (a person, a period, a limit) or allow more time"
                            .formatted(timeout.toSeconds()));
        } catch (QueryExceptionHTTP e) {
            throw QueryProblem.failure(unanswered(e, e.getStatusCode()));
        } catch (HttpException e) {
            throw QueryProblem.failure(unanswered(e, e.getStatusCode()));
        } catch (QueryException e) {
            Matcher page = OTHER_CONTENT.matcher(String.valueOf(e.getMessage()));
            throw QueryProblem.failure(
                    page.find()
                            ? noEndpoint("answers with " + page.group(1))
                            : "the query failed: " + e.getMessage());
        }
    }

    private void open(Query query, Consumer<QueryExecution> use) {
        try (QueryExecution execution = source.execution(query, timeout)) {
            use.accept(execution);
        }
    }

    /// @param status of HTTP; not positive where nothing came back
    private String unanswered(RuntimeException e, int status) {
        if (status <= 0) {
            return "%s does not answer: %s"
                    .formatted(asked(), reason(e).strip().lines().findFirst().orElse(""));
        }
        String http = "HTTP %d %s".formatted(status, HttpSC.getMessage(status));
        return NO_ENDPOINT.contains(status)
                ? noEndpoint(http)
                : "%s refuses the query: %s".formatted(asked(), http);
    }

    private String noEndpoint(String why) {
        return "%s is no SPARQL endpoint (%s); give one such as http://localhost:3030/sparql"
                .formatted(asked(), why);
    }

    private String asked() {
        return source instanceof Source.Endpoint endpoint
                ? endpoint.address().toString()
                : "the store";
    }

    /// The innermost message, unless one of the causes is of a known kind.
    private String reason(Throwable e) {
        String said = e.getClass().getSimpleName();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case UnresolvedAddressException _ -> {
                    return "no such host";
                }
                case HttpTimeoutException _ -> {
                    return "nothing within " + timeout.toSeconds() + " s";
                }
                case ConnectException _ -> said = "nothing listens there";
                case ClosedChannelException _ -> {} // says less than what it causes
                default -> said = cause.getMessage() == null ? said : cause.getMessage();
            }
        }
        return said;
    }
}
