package org.liqa.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Queries that users write.
class QueryTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o }",
                "ASK { GRAPH ?g { <person/x> ?p ?o } }",
                "CONSTRUCT WHERE { ?s ?p ?o }",
                "DESCRIBE <http://example.org/x>",
                "SELECT * { ?r <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> <<( ?s ?p ?o )>> }"
            })
    void takesWhatSparqlAllows(String text) {
        assertThat(QueryText.parse(text, "q.rq", "http://example.org/")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { ?s ?p | q.rq:1:16: not expected here: the end",
                "SELECT * { ?s ?p ?o } FOO | q.rq:1:26: Lexical error Encountered: <EOF> after prefix \"FOO\"",
                "SELECT * { ?s 5 ?o } | q.rq:1:15: not expected here: 5",
                "SELECT * { ?s ^^ ?o } | q.rq:1:",
                "SELECT ?x WHERE { ?s foo:bar ?o } | q.rq:1:22: Unresolved prefixed name: foo:bar",
                "'  ' | q.rq: empty; give a SELECT, ASK, CONSTRUCT or DESCRIBE query",
                "DELETE WHERE { ?s ?p ?o } | q.rq: an update; Liqa only answers queries",
                "LOAD <file:///etc/passwd> | q.rq: an update; Liqa only answers queries",
                "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } } | q.rq: SERVICE is not allowed; ask the other endpoint directly",
                "SELECT (<java:a.B>() AS ?x) { } | q.rq: java: functions are not allowed: java:a.B"
            })
    void saysInOneLineWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> QueryText.parse(text, "q.rq", "http://example.org/"))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void relativeIrisStandUnderTheBase() {
        var query = QueryText.parse("DESCRIBE <person/x>", "q.rq", "http://example.org/");
        assertThat(query.getResultURIs().getFirst().getURI())
                .isEqualTo("http://example.org/person/x");
    }
}
