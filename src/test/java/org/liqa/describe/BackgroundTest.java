package org.liqa.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    @Test
    void theOntologyIsStoredAsItIs() {
        var ontology = Background.ontology("http://e/");
        assertThat(ontology.graph()).isEqualTo("http://e/graph/ontology");
        assertThat(ontology.statements()).hasSizeGreaterThan(300);
    }

    @Test
    void theGazetteerIsCompletedForPlainClients() {
        Graph read =
                RDFParser.fromString(
                                """
                        @prefix liqa: <https://w3id.org/liqa/ontology#> .
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        <place/sample> a liqa:City ; skos:prefLabel "مثال"@ar ; skos:altLabel "مَثَل"@ar .
                        """,
                                Lang.TURTLE)
                        .base("http://e/")
                        .toGraph();
        var gazetteer = Background.gazetteer("http://e/", read);
        assertThat(gazetteer.graph()).isEqualTo("http://e/graph/gazetteer");
        assertThat(gazetteer.statements().stream().map(NodeFmtLib::strNT))
                .hasSize(5)
                .contains(
                        "<http://e/place/sample> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/liqa/ontology#Place> .",
                        "<http://e/place/sample> <http://www.w3.org/2000/01/rdf-schema#label> \"مثال\"@ar .");
    }
}
