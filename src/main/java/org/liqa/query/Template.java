package org.liqa.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/// Puts values in the place of a stored query's parameters, in the parsed query, never in its text.
///
/// A parameter that stands for things is given all that it may mean at once, where the file says
/// `VALUES ?_name_iri { UNDEF }`; others take the place of their variable. `BOUND(?__name)` says
/// whether an optional one is given, and `limit` sets the file's one LIMIT.
final class Template {
    private static final Pattern VARIABLE = Pattern.compile("[?$](_\\w+)");

    private final StoredQuery stored;
    private final Map<Parameter, List<Node>> values;
    private final Map<Var, List<Node>> things;

    private Template(StoredQuery stored, Map<Parameter, List<Node>> values) {
        this.stored = stored;
        this.values = values;
        this.things =
                values.entrySet().stream()
                        .filter(entry -> entry.getKey().type().isThing())
                        .collect(
                                Collectors.toMap(
                                        entry -> Var.alloc(entry.getKey().variable()),
                                        Map.Entry::getValue));
    }

    /// The query with those values; the parameters without one are left open.
    static Query fill(StoredQuery stored, Map<Parameter, List<Node>> values) {
        return new Template(stored, values).fill();
    }

    private Query fill() {
        var elements = new Elements();
        Query query =
                QueryTransformOps.transform(parse(stored), elements, new Expressions(elements));
        Map<Var, Node> single =
                values.entrySet().stream()
                        .filter(entry -> !entry.getKey().type().isThing())
                        .filter(entry -> !entry.getKey().isLimit())
                        .collect(
                                Collectors.toMap(
                                        entry -> Var.alloc(entry.getKey().variable()),
                                        entry -> entry.getValue().getFirst()));
        query = QueryTransformOps.replaceVars(query, single);
        for (var entry : values.entrySet()) {
            if (entry.getKey().isLimit()) {
                long limit = Long.parseLong(entry.getValue().getFirst().getLiteralLexicalForm());
                limited(query).forEach(part -> part.setLimit(limit));
            }
        }
        return query;
    }

    private static Query parse(StoredQuery stored) {
        return QueryFactory.create(stored.text(), Syntax.syntaxSPARQL_12);
    }

    /// The query and the queries in it that have a LIMIT.
    private static List<Query> limited(Query query) {
        List<Query> found = new ArrayList<>();
        if (query.hasLimit()) {
            found.add(query);
        }
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(
                    query.getQueryPattern(),
                    new ElementVisitorBase() {
                        @Override
                        public void visit(ElementSubQuery inner) {
                            found.addAll(limited(inner.getQuery()));
                        }
                    });
        }
        return found;
    }

    /// What is wrong with the file, other than its head: that it is no query, or does not use its
    /// parameters as it says.
    static List<String> problems(StoredQuery stored) {
        Query query;
        try {
            query = parse(stored);
        } catch (QueryParseException e) {
            return List.of(QueryText.explain(e));
        }
        List<String> problems = new ArrayList<>();
        Set<String> used = variables(stored.text());
        for (Parameter parameter : stored.parameters()) {
            String variable = parameter.variable();
            if (parameter.isLimit()) {
                if (limited(query).size() != 1) {
                    problems.add("parameter limit needs exactly one LIMIT in the query");
                }
            } else if (!used.remove(variable)) {
                problems.add(
                        "parameter %s: no ?%s in the query".formatted(parameter.name(), variable));
            } else if (parameter.type().isThing()
                    && !stored.text().contains("VALUES ?" + variable + " { UNDEF }")) {
                problems.add(
                        "parameter %s: write `VALUES ?%s { UNDEF }` where its values come in"
                                .formatted(parameter.name(), variable));
            }
        }
        used.forEach(variable -> problems.add("?" + variable + " has no `#+ parameter:` line"));
        return problems;
    }

    /// The variables that are parameters by their name.
    private static Set<String> variables(String text) {
        Set<String> found = new TreeSet<>();
        text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(VARIABLE::matcher)
                .flatMap(Matcher::results)
                .forEach(result -> found.add(result.group(1)));
        return found;
    }

    /// Whether it is a parameter of the query, given or not.
    private boolean isParameter(Var variable) {
        return stored.parameters().stream()
                .anyMatch(parameter -> parameter.variable().equals(variable.getName()));
    }

    private boolean isGiven(Var variable) {
        return values.keySet().stream()
                .anyMatch(parameter -> parameter.variable().equals(variable.getName()));
    }

    private final class Elements extends ElementTransformCopyBase {
        @Override
        public Element transform(ElementData data) {
            if (data.getVars().size() != 1 || !isParameter(data.getVars().getFirst())) {
                return data;
            }
            Var variable = data.getVars().getFirst();
            if (!things.containsKey(variable)) {
                return new ElementGroup();
            }
            ElementData filled = new ElementData();
            filled.add(variable);
            things.get(variable)
                    .forEach(thing -> filled.add(BindingFactory.binding(variable, thing)));
            return filled;
        }
    }

    private final class Expressions extends ExprTransformApplyElementTransform {
        Expressions(Elements elements) {
            super(elements);
        }

        @Override
        public Expr transform(ExprFunction1 function, Expr argument) {
            if (function instanceof E_Bound
                    && argument.isVariable()
                    && isParameter(argument.asVar())) {
                return NodeValue.booleanReturn(isGiven(argument.asVar()));
            }
            return super.transform(function, argument);
        }
    }
}
