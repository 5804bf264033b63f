package org.liqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {
    @TempDir Path store;

    @Test
    void aStoreThatLiqaBuiltIsFine() {
        assertThat(Run.of("validate", "--store", Samples.store()))
                .isEqualTo(new Run(Main.FINE, "articles checked: 8, problems: 0\n", ""));
    }

    @Test
    void whatSomebodyChangedIsFound() {
        Run.with(Samples.lines().getFirst(), "build", "-", "--store", store);
        damage();
        Run run = Run.of("validate", "--store", store);
        assertThat(run.out())
                .contains("http://localhost:3030/article/a1: ")
                .containsPattern("articles checked: 1, problems: [1-9]\\d*\n$");
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).isEmpty();
    }

    /// Moves each quotation by one letter, as an editor of the text might.
    private void damage() {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(store.toString());
        dataset.begin(ReadWrite.WRITE);
        var body = NodeFactory.createURI("https://schema.org/articleBody");
        Quad text = dataset.find(null, null, body, null).next();
        dataset.delete(text);
        dataset.add(
                text.getGraph(),
                text.getSubject(),
                body,
                NodeFactory.createLiteralLang(
                        "و" + text.getObject().getLiteralLexicalForm(), "ar"));
        dataset.commit();
        dataset.end();
        TDBInternal.expel(dataset, true);
    }
}
