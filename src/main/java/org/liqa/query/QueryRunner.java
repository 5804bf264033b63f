package org.liqa.query;

import java.io.OutputStream;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.function.Consumer;
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
import org.liqa.query.answer.Format;
import org.liqa.query.answer.Layout;

/// Asks queries of a store or an endpoint. Threads may share one.
public final class QueryRunner {
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
        } catch (QueryExceptionHTTP | HttpException e) {
            throw QueryProblem.failure(unanswered(e));
        } catch (QueryException e) {
            throw QueryProblem.failure("the query failed: " + e.getMessage());
        }
    }

    private void open(Query query, Consumer<QueryExecution> use) {
        try (QueryExecution execution = source.execution(query, timeout)) {
            use.accept(execution);
        }
    }

    private String unanswered(RuntimeException e) {
        return "%s does not answer: %s"
                .formatted(
                        source instanceof Source.Endpoint endpoint
                                ? endpoint.address()
                                : "the store",
                        reason(e).strip().lines().findFirst().orElse(""));
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
