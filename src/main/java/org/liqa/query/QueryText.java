package org.liqa.query;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;

/// A query that someone wrote: SPARQL 1.2 SELECT, ASK, CONSTRUCT or DESCRIBE.
public final class QueryText {
    private static final int LONGEST_MESSAGE = 200;

    private static final Pattern PLACE =
            Pattern.compile("(?: at )?[Ll]ine (\\d+), column (\\d+)[.:]?");

    /// As JavaCC says it: `Encountered " "}" "} ""`, `Encountered "<EOF>"`.
    private static final Pattern UNEXPECTED =
            Pattern.compile(
                    "Encountered:? *\"(?: ?(?:\"[^\"]*\"|<[^>]*>|\\S+) \"(.*?) ?\"|<EOF>)\"?");

    private QueryText() {}

    /// The query of a file.
    ///
    /// @param bytes in UTF-8
    /// @throws QueryProblem as below, or if the bytes are not UTF-8
    public static Query parse(byte[] bytes, String name, String base) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return parse(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString(), name, base);
        } catch (CharacterCodingException e) {
            throw QueryProblem.wrongUse(name + ": not UTF-8");
        }
    }

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
            query.setBase(null); // else the text that an endpoint gets has relative IRIs again
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
        String message = oneLine(e.getMessage());
        // The exception itself has the place of the token before.
        var place = PLACE.matcher(message);
        String where =
                place.find()
                        ? place.group(1) + ":" + place.group(2) + ": "
                        : e.getLine() > 0 ? e.getLine() + ":" + e.getColumn() + ": " : " ";
        String what = place.replaceFirst("").replaceFirst(" ?Was expecting.*$", "").strip();
        var unexpected = UNEXPECTED.matcher(what);
        return where
                + (unexpected.matches()
                        ? "not expected here: "
                                + Objects.requireNonNullElse(unexpected.group(1), "the end")
                        : what);
    }

    private static String oneLine(String message) {
        String line = message == null ? "not understood" : message.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + " …";
    }
}
