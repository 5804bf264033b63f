package org.liqa.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.web.HttpSC;
import org.liqa.query.QueryProblem;
import org.liqa.query.Refusals;

/// The SPARQL 1.1 Protocol for queries, with limits.
final class QueryEndpoint extends SPARQL_QueryDataset {
    /// So many rows are found before the answer begins, so that a query that then is too slow is
    /// answered by an error, not by a beginning that looks like a whole.
    private static final int ROWS_AT_ONCE = 10_000;

    @Override
    public void validate(HttpAction action) {
        if (action.getRequestMethod().equals("GET") && action.getRequestQueryString() == null) {
            ServletOps.errorBadRequest("give a query, such as /sparql?query=ASK%7B%7D");
        }
        super.validate(action);
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        try {
            Refusals.check(query, "query");
        } catch (QueryProblem e) {
            ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, e.getMessage());
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        execute(body(action), action);
    }

    private static String body(HttpAction action) {
        try (InputStream in = action.getRequestInputStream()) {
            byte[] bytes = in.readNBytes(SizeLimit.BYTES + 1);
            if (bytes.length > SizeLimit.BYTES) {
                ServletOps.error(HttpSC.PAYLOAD_TOO_LARGE_413, SizeLimit.TOO_LONG);
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            ServletOps.errorBadRequest("the query is not UTF-8");
        } catch (IOException e) {
            ServletOps.errorBadRequest("the query could not be read");
        }
        return "";
    }

    @Override
    protected QueryExecResult executeQuery(
            HttpAction action, QueryExec execution, Query asked, String log) {
        try {
            return asked.isSelectType()
                    ? new QueryExecResult(begun(execution.select()))
                    : super.executeQuery(action, execution, asked, log);
        } catch (QueryCancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            action.log.warn("query failed", e);
            ServletOps.errorOccurred("the query failed");
            throw e;
        }
    }

    private static RowSet begun(RowSet rows) {
        List<Binding> first = new ArrayList<>();
        while (first.size() < ROWS_AT_ONCE && rows.hasNext()) {
            first.add(rows.next());
        }
        return RowSetStream.create(rows.getResultVars(), Iter.concat(first.iterator(), rows));
    }
}
