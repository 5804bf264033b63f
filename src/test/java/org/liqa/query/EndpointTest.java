package org.liqa.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liqa.query.answer.Format;
import org.liqa.query.answer.Layout;
import org.liqa.query.answer.Prefixes;

/// What is said of an address where something answers that is no endpoint, or one that will not.
class EndpointTest {
    private static final String NONE = "; give one such as http://localhost:3030/sparql";

    @ParameterizedTest
    @CsvSource({
        "405, text/html, is no SPARQL endpoint (HTTP 405 Method Not Allowed)" + NONE,
        "404, text/plain, is no SPARQL endpoint (HTTP 404 Not Found)" + NONE,
        "200, text/html; charset=utf-8, is no SPARQL endpoint (answers with text/html)" + NONE,
        "403, text/plain, refuses the query: HTTP 403 Forbidden",
        "503, text/plain, refuses the query: HTTP 503 Service Unavailable"
    })
    void saysThatItIsNoEndpoint(int status, String type, String message) throws Exception {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        HttpServer server = HttpServer.create(address, 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] page = "<p>a page".getBytes(UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", type);
                    exchange.sendResponseHeaders(status, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        server.start();
        try {
            URI asked = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
            var runner = new QueryRunner(new Source.Endpoint(asked), Duration.ofSeconds(20));
            var layout = new Layout(80, Prefixes.withBase("http://localhost:3030/"));
            var query = QueryFactory.create("SELECT * { ?s ?p ?o }");
            assertThatThrownBy(
                            () ->
                                    runner.run(
                                            query, Format.CSV, layout, new ByteArrayOutputStream()))
                    .isInstanceOf(QueryProblem.class)
                    .hasMessage(asked + " " + message);
        } finally {
            server.stop(0);
        }
    }
}
