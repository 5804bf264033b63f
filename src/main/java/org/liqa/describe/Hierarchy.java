package org.liqa.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.liqa.vocabulary.Liqa;

/// Which of our classes and properties stand above which, by `ontology/liqa.ttl`. Other
/// vocabularies are left out: what is one of theirs can be concluded by whoever loads the ontology.
public final class Hierarchy {
    /// By the IRI of a class or property, all above it, sorted.
    private final Map<String, List<Node>> above = new TreeMap<>();

    Hierarchy(Graph ontology) {
        for (Node relation : List.of(RDFS.Nodes.subClassOf, RDFS.Nodes.subPropertyOf)) {
            ontology.stream(Node.ANY, relation, Node.ANY)
                    .map(Triple::getSubject)
                    .distinct()
                    .forEach(term -> above.put(term.getURI(), ancestors(ontology, relation, term)));
        }
    }

    /// That of `ontology/liqa.ttl`.
    public static Hierarchy ofOntology() {
        return new Hierarchy(Background.ontologyGraph());
    }

    /// The triple, and what it implies by superclass or superproperty, sorted.
    List<Triple> closure(Triple triple) {
        var all = new ArrayList<Triple>();
        all.add(triple);
        Node property = triple.getPredicate();
        if (property.equals(RDF.Nodes.type)) {
            above(triple.getObject())
                    .forEach(type -> all.add(Triple.create(triple.getSubject(), property, type)));
        } else {
            above(property)
                    .forEach(
                            wider ->
                                    all.add(
                                            Triple.create(
                                                    triple.getSubject(),
                                                    wider,
                                                    triple.getObject())));
        }
        return all;
    }

    /// The IRIs of a class or property and of all above it.
    public List<String> withWider(String term) {
        var all = new ArrayList<String>();
        all.add(term);
        above.getOrDefault(term, List.of()).forEach(wider -> all.add(wider.getURI()));
        return all;
    }

    private List<Node> above(Node term) {
        return term.isURI() ? above.getOrDefault(term.getURI(), List.of()) : List.of();
    }

    private static List<Node> ancestors(Graph ontology, Node relation, Node term) {
        var found = new TreeSet<Node>((a, b) -> a.getURI().compareTo(b.getURI()));
        collect(ontology, relation, term, found);
        found.remove(term);
        return List.copyOf(found);
    }

    private static void collect(Graph ontology, Node relation, Node term, TreeSet<Node> found) {
        ontology.stream(term, relation, Node.ANY)
                .map(Triple::getObject)
                .filter(wider -> wider.isURI() && wider.getURI().startsWith(Liqa.NAMESPACE))
                .filter(found::add)
                .forEach(wider -> collect(ontology, relation, wider, found));
    }
}
