package org.liqa.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.liqa.query.Names.Match;

/// Makes a runnable query of a stored one and what the user gives for its parameters.
public final class Binder {
    private static final int MOST_NAMED = 5;

    /// The languages of the labels that Liqa comes with.
    private static final Set<String> NAMED_IN = Set.of("ar", "en");

    private final StoredQueries queries;
    private final Names names;
    private final Values values;

    /// @param runner that looks up names; the query is then best asked of the same
    /// @param base against which relative IRIs such as `person/fayez-al-sarraj` are resolved
    public Binder(StoredQueries queries, QueryRunner runner, String base) {
        this.queries = queries;
        this.names = new Names(runner, queries.named("pages/names"));
        this.values = new Values(base);
    }

    /// A query ready to be asked.
    ///
    /// @param notes what the user should know of how names were understood, one line each
    public record Bound(Query query, List<String> notes) {
        public Bound {
            notes = List.copyOf(notes);
        }
    }

    /// The query of that name with those values; several of one parameter stand for any of them.
    ///
    /// @throws QueryProblem if there is no such query or parameter, a required parameter is
    ///   missing, or a value is malformed: all problems at once
    public Bound bind(String name, Map<String, List<String>> given) {
        StoredQuery query = queries.named(name);
        List<String> problems = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        checkNames(query, given, problems);
        Map<Parameter, List<Node>> nodes = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            List<String> texts = texts(parameter, given);
            if (texts.isEmpty() && parameter.required()) {
                problems.add(
                        "%s: %s is required: %s, such as -p %s=\"%s\""
                                .formatted(
                                        query.name(),
                                        parameter.name(),
                                        parameter.english(),
                                        parameter.name(),
                                        parameter.example()));
            } else if (texts.size() > 1 && !parameter.type().isThing()) {
                problems.add("%s is given twice; give it once".formatted(parameter.name()));
            } else if (!texts.isEmpty()) {
                nodes.put(parameter, nodes(parameter, texts, problems, notes));
            }
        }
        checkPeriod(nodes, problems);
        if (!problems.isEmpty()) {
            throw QueryProblem.wrongUse(String.join("\n", problems));
        }
        return new Bound(Template.fill(query, nodes), notes);
    }

    private static List<String> texts(Parameter parameter, Map<String, List<String>> given) {
        List<String> texts = given.getOrDefault(parameter.name(), List.of());
        return texts.isEmpty() ? parameter.preset().stream().toList() : texts;
    }

    private static void checkNames(
            StoredQuery query, Map<String, List<String>> given, List<String> problems) {
        List<String> valid = query.parameters().stream().map(Parameter::name).toList();
        given.keySet().stream()
                .filter(name -> !valid.contains(name))
                .map(
                        name ->
                                "%s has no parameter %s; %s"
                                        .formatted(query.name(), name, Spelling.near(name, valid)))
                .forEach(problems::add);
    }

    /// Dates of different exactness are compared as far as both go.
    private static void checkPeriod(Map<Parameter, List<Node>> nodes, List<String> problems) {
        Optional<String> from = date("from", nodes);
        Optional<String> to = date("to", nodes);
        if (from.isPresent() && to.isPresent()) {
            int common = Math.min(from.get().length(), to.get().length());
            if (from.get().substring(0, common).compareTo(to.get().substring(0, common)) > 0) {
                problems.add(
                        "from: %s is after to: %s; give the earlier one first"
                                .formatted(from.get(), to.get()));
            }
        }
    }

    private static Optional<String> date(String name, Map<Parameter, List<Node>> nodes) {
        return nodes.entrySet().stream()
                .filter(entry -> entry.getKey().type() == Parameter.Type.DATE)
                .filter(entry -> entry.getKey().name().equals(name))
                .flatMap(entry -> entry.getValue().stream())
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private List<Node> nodes(
            Parameter parameter, List<String> texts, List<String> problems, List<String> notes) {
        List<Node> nodes = new ArrayList<>();
        for (String text : texts) {
            try {
                if (parameter.type().classes().isEmpty() || values.isIri(text)) {
                    nodes.add(values.node(parameter.type(), text));
                    noteLanguage(parameter, nodes.getLast(), notes);
                } else if (problems.isEmpty()) { // a look-up takes time
                    List<Match> matches = names.find(text, parameter.type());
                    note(parameter, text, matches, notes);
                    matches.forEach(match -> nodes.add(match.thing()));
                }
            } catch (IllegalArgumentException e) {
                problems.add(
                        "%s: %s; give one such as %s"
                                .formatted(parameter.name(), e.getMessage(), parameter.example()));
            }
        }
        return nodes;
    }

    private static void noteLanguage(Parameter parameter, Node node, List<String> notes) {
        if (parameter.type() == Parameter.Type.LANGUAGE
                && !NAMED_IN.contains(node.getLiteralLexicalForm())) {
            notes.add(
                    "%s: names are in ar and en, hardly any in %s"
                            .formatted(parameter.name(), node.getLiteralLexicalForm()));
        }
    }

    private static void note(
            Parameter parameter, String text, List<Match> matches, List<String> notes) {
        if (matches.isEmpty()) {
            notes.add("%s: nothing is called \"%s\"".formatted(parameter.name(), text));
        } else if (matches.size() == 1 && !matches.getFirst().whole()) {
            notes.add(
                    "%s: \"%s\" is taken for %s"
                            .formatted(parameter.name(), text, named(matches.getFirst())));
        } else if (matches.size() > 1) {
            String found =
                    matches.stream()
                            .limit(MOST_NAMED)
                            .map(Binder::named)
                            .collect(Collectors.joining(", "));
            String more = matches.size() > MOST_NAMED ? ", …" : "";
            notes.add(
                    "%s: \"%s\" may be %d: %s%s"
                            .formatted(parameter.name(), text, matches.size(), found, more));
        }
    }

    private static String named(Match match) {
        return match.name() + " <" + match.thing().getURI() + ">";
    }
}
