package org.liqa.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.liqa.analyse.NormalForm;
import org.liqa.lexicon.OntologyFiles;

/// The rules of `ontology/rules`.
public final class Rules {
    /// Of rules and functions, prefix `r:`.
    public static final String NAMESPACE = "https://w3id.org/liqa/rules#";

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final Map<String, String> functionOf = new HashMap<>();
    private final List<String> functions = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /// The rules that come with Liqa.
    ///
    /// @param words the lexical entries that rules may name
    /// @throws IllegalStateException if a rule is not sound; the message lists all that is wrong
    public static Rules shipped(Set<String> words) {
        return new Rules(OntologyFiles.read("ontology/rules", NAMESPACE), words);
    }

    /// The languages that Liqa comes with rules for, which are the folders of `ontology/rules`; ISO
    /// 639 codes, sorted.
    public static SortedSet<String> languages() {
        return OntologyFiles.list("ontology/rules", ".ttl").stream()
                .map(file -> file.getParent().getFileName().toString().replace("/", ""))
                .filter(folder -> !folder.equals("rules"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The rules of a model.
    ///
    /// @param words the lexical entries that rules may name
    /// @throws IllegalStateException if a rule is not sound; the message lists all that is wrong
    public static Rules of(Model model, Set<String> words) {
        return new Rules(model, words);
    }

    private Rules(Model model, Set<String> words) {
        for (Resource function :
                model.listSubjectsWithProperty(
                                RDF.type, model.createResource(NAMESPACE + "Function"))
                        .toList()) {
            functions.add(function.getLocalName());
            texts(function, "preposition")
                    .forEach(
                            word ->
                                    functionOf.put(
                                            NormalForm.of(word).replace(" ", ""),
                                            function.getLocalName()));
        }
        functions.sort(Comparator.naturalOrder());
        for (Resource rule :
                model.listSubjectsWithProperty(RDF.type, model.createResource(NAMESPACE + "Rule"))
                        .toList()) {
            rules.add(read(rule, words));
        }
        rules.sort(Comparator.comparing(Rule::name));
        for (Rule rule : rules) {
            rule.words()
                    .forEach(
                            word ->
                                    byWord.computeIfAbsent(word, unused -> new ArrayList<>())
                                            .add(rule));
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.naturalOrder());
            throw new IllegalStateException(String.join("\n", problems));
        }
    }

    private Rule read(Resource rule, Set<String> words) {
        List<String> named = names(rule, "word");
        List<String> performers = names(rule, "performer");
        List<String> receivers = names(rule, "receiver");
        Stream.of(named, performers, receivers)
                .flatMap(List::stream)
                .filter(word -> !words.contains(word))
                .forEach(
                        word ->
                                problem(
                                        rule,
                                        "l:"
                                                + word
                                                + " is not in ontology/lexicon; add the word there"));
        Rule read =
                new Rule(
                        rule.getLocalName(),
                        Optional.ofNullable(rule.getPropertyResourceValue(property(rule, "kind")))
                                .map(Resource::getURI)
                                .orElse(""),
                        named,
                        performers,
                        receivers,
                        roles(rule),
                        texts(rule, "example"),
                        texts(rule, "counterExample"));
        require(rule, !read.kind().isEmpty(), "no r:kind; give the class of event");
        require(rule, !named.isEmpty(), "no r:word; give a word that expresses the event");
        require(rule, !read.examples().isEmpty(), "no r:example; give one sentence it must match");
        require(
                rule,
                !read.counterExamples().isEmpty(),
                "no r:counterExample; give one sentence it must not match");
        return read;
    }

    private void require(Resource rule, boolean holds, String otherwise) {
        if (!holds) {
            problem(rule, otherwise);
        }
    }

    private void problem(Resource rule, String what) {
        problems.add("ontology/rules: rule " + rule.getLocalName() + ": " + what);
    }

    private Map<String, String> roles(Resource rule) {
        Map<String, String> roles = new HashMap<>();
        for (String function : functions) {
            rule.listProperties(property(rule, function))
                    .forEach(role -> roles.put(function, role.getResource().getURI()));
        }
        return roles;
    }

    private static Property property(Resource subject, String name) {
        return subject.getModel().createProperty(NAMESPACE, name);
    }

    private static List<String> texts(Resource subject, String name) {
        return subject
                .listProperties(property(subject, name))
                .mapWith(text -> text.getLiteral().getLexicalForm())
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    private static List<String> names(Resource subject, String name) {
        return subject
                .listProperties(property(subject, name))
                .mapWith(value -> value.getObject())
                .filterKeep(RDFNode::isURIResource)
                .mapWith(value -> value.asResource().getLocalName())
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    /// All rules, by name.
    public List<Rule> all() {
        return List.copyOf(rules);
    }

    /// The rules that a word may trigger.
    public List<Rule> of(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /// Whether there is a rule of the name and it is about agreements.
    public boolean isOfAgreement(String name) {
        return rules.stream().anyMatch(rule -> rule.name().equals(name) && rule.isOfAgreement());
    }

    /// Whether a preposition marks the function.
    ///
    /// @param preposition in normal form, without spaces
    public boolean marks(String preposition, String function) {
        return function(preposition).filter(function::equals).isPresent();
    }

    /// The function that a preposition marks.
    ///
    /// @param preposition in normal form, without spaces
    public Optional<String> function(String preposition) {
        return Optional.ofNullable(functionOf.get(preposition));
    }
}
