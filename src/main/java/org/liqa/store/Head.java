package org.liqa.store;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.liqa.vocabulary.Liqa;

/// What a store says of itself: its base IRI and the format it is written in. It stands in the
/// database's own default graph, which queries do not see.
final class Head {
    private static final Node FORMAT = NodeFactory.createURI(Liqa.STORE_FORMAT);

    /// Rises when earlier versions of Liqa could not read what this one writes.
    private static final Node THIS_FORMAT =
            NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger);

    private Head() {}

    static void write(DatasetGraph dataset, String base) {
        dataset.add(Quad.defaultGraphIRI, NodeFactory.createURI(base), FORMAT, THIS_FORMAT);
    }

    /// The base IRI; closes the database if it says none, or has a format that we do not read.
    static String base(Database database) {
        try {
            return base(database, database.read(() -> heads(database.dataset())));
        } catch (StoreException e) {
            database.close();
            throw e;
        } catch (RuntimeException e) {
            database.close();
            throw database.damaged(e);
        }
    }

    private static String base(Database database, List<Quad> heads) {
        if (heads.size() != 1) {
            throw database.refused("a TDB2 database, but not made by Liqa; give another directory");
        }
        Node format = heads.getFirst().getObject();
        if (!format.equals(THIS_FORMAT)) {
            throw database.refused(
                    "written by another version of Liqa, in format %s where this one has %s"
                            .formatted(
                                    format.getLiteralLexicalForm(),
                                    THIS_FORMAT.getLiteralLexicalForm()));
        }
        return heads.getFirst().getSubject().getURI();
    }

    private static List<Quad> heads(DatasetGraph dataset) {
        return dataset.stream(Quad.defaultGraphIRI, Node.ANY, FORMAT, Node.ANY).toList();
    }
}
