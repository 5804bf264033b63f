package org.liqa.query.answer;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.ResultsWriter;

/// How an answer is written. Which kinds of answer a format can hold: rows of a SELECT, truth of an
/// ASK, the graph of a CONSTRUCT or DESCRIBE.
public enum Format {
    /// For people, on a terminal.
    TABLE(Kind.ROWS, Kind.TRUTH),
    /// SPARQL 1.1 Query Results JSON Format.
    JSON(Kind.ROWS, Kind.TRUTH),
    /// SPARQL 1.1 Query Results CSV Format.
    CSV(Kind.ROWS, Kind.TRUTH),
    /// SPARQL 1.1 Query Results TSV Format.
    TSV(Kind.ROWS, Kind.TRUTH),
    /// SPARQL Query Results XML Format.
    XML(Kind.ROWS, Kind.TRUTH),
    TURTLE(Kind.GRAPH);

    private enum Kind {
        ROWS("a SELECT query gives rows"),
        TRUTH("an ASK query gives true or false"),
        GRAPH("a CONSTRUCT or DESCRIBE query gives a graph");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        static Kind of(Query query) {
            return query.isSelectType() ? ROWS : query.isAskType() ? TRUTH : GRAPH;
        }
    }

    private final Set<Kind> kinds;

    Format(Kind first, Kind... rest) {
        this.kinds = EnumSet.of(first, rest);
    }

    /// What people see if they name no format.
    public static Format usual(Query query) {
        return TABLE.kinds.contains(Kind.of(query)) ? TABLE : TURTLE;
    }

    /// The format of that name, in any case.
    public static Optional<Format> parse(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// All, for messages.
    public static String names() {
        return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
    }

    /// Why the format cannot hold the query's answer, and which can; empty if it can.
    public Optional<String> misfit(Query query) {
        Kind kind = Kind.of(query);
        String fitting =
                Arrays.stream(values())
                        .filter(format -> format.kinds.contains(kind))
                        .map(Format::toString)
                        .collect(Collectors.joining(", "));
        return kinds.contains(kind)
                ? Optional.empty()
                : Optional.of(
                        "%s, which %s cannot hold; use %s".formatted(kind.words, this, fitting));
    }

    /// Runs the query and writes what it gives; nothing is closed.
    public void write(Query query, QueryExecution execution, Layout layout, OutputStream out) {
        switch (Kind.of(query)) {
            case ROWS -> rows(execution, layout, out);
            case TRUTH -> truth(execution.execAsk(), layout, out);
            case GRAPH -> graph(query, execution, layout, out);
        }
    }

    private void rows(QueryExecution execution, Layout layout, OutputStream out) {
        if (this == TABLE) {
            new Table(layout).write(execution.execSelect(), out);
        } else {
            ResultsWriter.create().lang(language()).write(out, execution.execSelect());
        }
    }

    private void truth(boolean truth, Layout layout, OutputStream out) {
        if (this == TABLE) {
            new Table(layout).write(truth, out);
        } else {
            ResultsWriter.create().lang(language()).write(out, truth);
        }
    }

    private static void graph(
            Query query, QueryExecution execution, Layout layout, OutputStream out) {
        Model model = query.isDescribeType() ? execution.execDescribe() : execution.execConstruct();
        model.setNsPrefixes(layout.prefixes().named());
        model.setNsPrefixes(query.getPrefixMapping());
        RDFDataMgr.write(out, model, Lang.TURTLE);
    }

    private Lang language() {
        return switch (this) {
            case JSON -> ResultSetLang.RS_JSON;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case XML -> ResultSetLang.RS_XML;
            case TABLE, TURTLE -> throw new IllegalStateException(this + " is no results format");
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
