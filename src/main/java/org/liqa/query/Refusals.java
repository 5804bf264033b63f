package org.liqa.query;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/// What no query may do, wherever it comes from: reach other servers (SERVICE), or load classes of
/// Java (function or property IRIs that begin with `java:`).
public final class Refusals {
    private static final String JAVA = "java:";

    private Refusals() {}

    /// @param name of the query, for messages
    /// @throws QueryProblem if the query does what none may do
    public static void check(Query query, String name) {
        if (query.getQueryPattern() == null) {
            return;
        }
        Op op = Algebra.compile(query);
        Walker.walk(op, new Patterns(name), new Functions(name));
    }

    private static void refuse(String name, String what) {
        throw QueryProblem.wrongUse(name + ": " + what);
    }

    private static final class Patterns extends OpVisitorBase {
        private final String name;

        Patterns(String name) {
            this.name = name;
        }

        @Override
        public void visit(OpService service) {
            refuse(name, "SERVICE is not allowed; ask the other endpoint directly");
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(this::check);
        }

        @Override
        public void visit(OpTriple pattern) {
            check(pattern.getTriple());
        }

        // The walker of Jena leaves out sort keys, and what is aggregated.

        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(key -> check(key.getExpression()));
        }

        @Override
        public void visit(OpGroup group) {
            group.getGroupVars().forEachExpr((_, key) -> check(key));
            group.getAggregators().stream()
                    .map(aggregator -> aggregator.getAggregator().getExprList())
                    .filter(Objects::nonNull)
                    .forEach(inner -> inner.forEach(this::check));
        }

        private void check(Expr expression) {
            Walker.walk(expression, this, new Functions(name));
        }

        private void check(Triple triple) {
            Node property = triple.getPredicate();
            if (property.isURI() && property.getURI().startsWith(JAVA)) {
                refuse(name, "java: properties are not allowed: " + property.getURI());
            }
        }
    }

    private static final class Functions extends ExprVisitorBase {
        private final String name;

        Functions(String name) {
            this.name = name;
        }

        @Override
        public void visit(ExprFunctionN function) {
            String iri = function.getFunctionIRI();
            if (iri != null && iri.startsWith(JAVA)) {
                refuse(name, "java: functions are not allowed: " + iri);
            }
        }
    }
}
