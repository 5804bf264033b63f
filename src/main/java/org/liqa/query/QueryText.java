package org.liqa.query;

import java.util.Locale;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;

/// A query that someone wrote: SPARQL 1.2 SELECT, ASK, CONSTRUCT or DESCRIBE.
public final class QueryText {
    private static final int LONGEST_MESSAGE = 200;

    private QueryText() {}

    /// The query.
    ///
    /// @param name of the file, for messages
    /// @param base against which relative IRIs are resolved
    /// @throws QueryProblem if it is not one, with line and column, or if it asks for what Liqa
    ///   does not do
    public static Query parse(String text, String name, String base) {
        if (text.isBlank()) {
            throw QueryProblem.wrongUse(
                    name + ": empty; give a SELECT, ASK, CONSTRUCT or DESCRIBE query");
        }
        try {
            Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_12);
            Refusals.check(query, name);
            return query;
        } catch (QueryParseException e) {
            throw QueryProblem.wrongUse(
                    name
                            + (isUpdate(text, base)
                                    ? ": an update; Liqa only answers queries"
                                    : ":" + explain(e)));
        } catch (QueryException e) {
            throw QueryProblem.wrongUse(name + ": " + oneLine(e.getMessage()));
        }
    }

    private static boolean isUpdate(String text, String base) {
        try {
            return !UpdateFactory.create(text, base, Syntax.syntaxSPARQL_12)
                    .getOperations()
                    .isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    /// `LINE:COLUMN: what is wrong`, in one line.
    public static String explain(QueryParseException e) {
        String message =
                oneLine(e.getMessage())
                        .replaceFirst("^Line \\d+, column \\d+: ", "")
                        .replaceFirst(" at line \\d+, column \\d+\\.?", "")
                        .replaceFirst("^Lexical error(\\.|:)?\\s*", "unreadable: ")
                        .replaceFirst("Was expecting one of:", "; expected one of:")
                        .replaceFirst("Was expecting:", "; expected:");
        String place = e.getLine() > 0 ? "%d:%d: ".formatted(e.getLine(), e.getColumn()) : " ";
        return String.format(Locale.ROOT, "%s%s", place, message.replace(" ;", ";"));
    }

    private static String oneLine(String message) {
        String line = message == null ? "not understood" : message.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + " …";
    }
}
