package org.liqa.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liqa.query.Binder;
import org.liqa.query.QueryRunner;
import org.liqa.query.Source;
import org.liqa.query.StoredQueries;
import org.liqa.query.answer.Format;
import org.liqa.query.answer.Layout;
import org.liqa.query.answer.Prefixes;

/// A real server on a free port, asked by a real client.
class ServerTest {
    private static final String SELECT = "SELECT ?o { ?s <http://example.org/p> ?o }";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Server server;
    private static Dataset dataset;

    @BeforeAll
    static void start() {
        dataset = TDB2Factory.createDataset();
        Txn.executeWrite(
                dataset,
                () ->
                        RDFParser.fromString(
                                        """
                                        PREFIX : <http://example.org/>
                                        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                                        PREFIX liqa: <https://w3id.org/liqa/ontology#>
                                        :g { :s :p "لقاء"@ar . :x a liqa:Actor ; skos:prefLabel "هدى"@ar }
                                        """,
                                        Lang.TRIG)
                                .parse(dataset));
        server = Server.start(dataset, new Settings(0, false, Duration.ofSeconds(2)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String query(String text) {
        return "query=" + URLEncoder.encode(text, UTF_8);
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path))
                .timeout(Duration.ofSeconds(20));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    private static HttpResponse<String> get(String text) throws Exception {
        return send(at("sparql?" + query(text)));
    }

    private static HttpRequest.Builder post(String path, String type, String body) {
        return at(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?o { ?s <http://example.org/p> ?o } | application/sparql-results+json | \"xml:lang\": \"ar\"",
                "SELECT ?o { ?s <http://example.org/p> ?o } | application/sparql-results+xml | <literal xml:lang=\"ar\">لقاء",
                "SELECT ?o { ?s <http://example.org/p> ?o } | text/csv | لقاء",
                "SELECT ?o { ?s <http://example.org/p> ?o } | text/tab-separated-values | \"لقاء\"@ar",
                "ASK { ?s <http://example.org/p> ?o } | application/sparql-results+json | \"boolean\" : true",
                "ASK { ?s <http://example.org/p> ?o } | application/sparql-results+xml | <boolean>true",
                "CONSTRUCT { ?s <http://example.org/q> ?o } { ?s <http://example.org/p> ?o } | text/turtle | \"لقاء\"@ar",
                "CONSTRUCT WHERE { ?s <http://example.org/p> ?o } | application/n-triples | \"لقاء\"@ar",
                "CONSTRUCT WHERE { ?s <http://example.org/p> ?o } | application/ld+json | لقاء",
                "CONSTRUCT WHERE { ?s <http://example.org/p> ?o } | application/rdf+xml | لقاء",
                "DESCRIBE <http://example.org/s> | text/turtle | \"لقاء\"@ar"
            })
    void answersInTheTypeAskedFor(String text, String type, String expected) throws Exception {
        var response = send(at("sparql?" + query(text)).header("Accept", type));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains(expected);
    }

    @Test
    void answersBothWaysOfPosting() throws Exception {
        var form = send(post("sparql", "application/x-www-form-urlencoded", query(SELECT)));
        var direct = send(post("sparql", "application/sparql-query", SELECT));
        assertThat(List.of(form.statusCode(), direct.statusCode())).containsExactly(200, 200);
        assertThat(form.body()).isEqualTo(direct.body()).contains("لقاء");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?x { | 400",
                "INSERT DATA { <a:s> <a:p> <a:o> } | 400",
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } | 422",
                "SELECT * { FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } } | 422",
                "SELECT (<java:java.lang.Object>(1) AS ?x) { } | 422",
                "SELECT * { ?s <java:java.lang.Object> ?o } | 422",
                "SELECT * { { SELECT (COUNT(<java:x.Y>(?s)) AS ?n) { ?s ?p ?o } } } | 422",
                "SELECT ?s { ?s ?p ?o } ORDER BY <java:x.Y>(?s) | 422",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:x.Y>(?s)) | 422",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:x.Y>(?s)) | 422",
                "SELECT ?s { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER (<java:x.Y>(?o)) } } | 422",
                "SELECT ?s { ?s ?p ?o BIND (IF(<java:x.Y>(?o), 1, 2) AS ?b) } | 422",
                "ASK { ?s ?p ?o MINUS { ?s <java:x.Y> ?o } } | 422",
                "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER (<java:x.Y>(?o)) } | 422",
                "DESCRIBE ?s { ?s ?p ?o FILTER (<java:x.Y>(?o)) } | 422"
            })
    void refuses(String text, int status) throws Exception {
        var response = get(text);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).isNotBlank().doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, sparql?default",
        "POST, sparql?default",
        "DELETE, sparql?default",
        "PUT, sparql?graph=http://example.org/g",
        "POST, sparql/data",
        "POST, sparql/update",
        "POST, update",
        "GET, update?update=CLEAR%20ALL",
        "GET, sparql?update=CLEAR%20ALL",
        "POST, $/compact/sparql",
        "GET, $/stats",
        "GET, $/server",
        "GET, $/datasets",
        "GET, none/such",
        "GET, sparql"
    })
    void offersNothingElse(String method, String path) throws Exception {
        BodyPublisher body =
                method.equals("GET")
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString("<a:s> <a:p> <a:o> .");
        var request = at(path).method(method, body).header("Content-Type", "text/turtle");
        var response = send(request);
        assertThat(response.statusCode()).as(response.body()).isBetween(400, 499);
        assertThat(get("ASK { ?s <a:p> ?o }").body()).contains("false");
    }

    @Test
    void refusesAnUpdateInAForm() throws Exception {
        var form = "update=" + URLEncoder.encode("CLEAR ALL", UTF_8);
        var response = send(post("sparql", "application/x-www-form-urlencoded", form));
        assertThat(response.statusCode()).isBetween(400, 499);
        var direct = send(post("sparql", "application/sparql-update", "CLEAR ALL"));
        assertThat(direct.statusCode()).isBetween(400, 499);
        assertThat(get(SELECT).body()).contains("لقاء");
    }

    @Test
    void refusesAHugeQuery() throws Exception {
        String huge = "SELECT * { } #" + "x".repeat(3 << 20);
        var inAddress = get("SELECT * { } #" + "x".repeat(700_000));
        assertThat(refused(post("sparql", "application/sparql-query", huge))).isTrue();
        assertThat(refused(post("sparql", "application/x-www-form-urlencoded", query(huge))))
                .isTrue();
        assertThat(inAddress.statusCode()).isBetween(400, 499);
    }

    /// By an answer, or because the connection ends before all has been sent; on a connection of
    /// its own, since the server ends it.
    private static boolean refused(HttpRequest.Builder request) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString(UTF_8)).statusCode() == 413;
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void givesUpASlowQuery() throws Exception {
        String slow =
                "SELECT (COUNT(*) AS ?n) { "
                        + IntStream.range(0, 12)
                                .mapToObj(i -> "VALUES ?v" + i + " { 1 2 3 4 5 6 7 8 9 } ")
                                .reduce("", String::concat)
                        + "}";
        var response = send(at("sparql?" + query(slow) + "&timeout=600"));
        assertThat(response.statusCode()).isEqualTo(503);
    }

    @Test
    void answersManyAtOnce() {
        List<CompletableFuture<Integer>> answers =
                IntStream.range(0, 50)
                        .mapToObj(_ -> at("sparql?" + query(SELECT)).build())
                        .map(r -> CLIENT.sendAsync(r, BodyHandlers.ofString(UTF_8)))
                        .map(f -> f.thenApply(r -> r.body().contains("لقاء") ? r.statusCode() : 0))
                        .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
    }

    @Test
    void saysWhatItIs() throws Exception {
        var page = send(at(""));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("lang=\"ar\" dir=\"rtl\"", "lang=\"en\" dir=\"ltr\"", "/sparql");
        assertThat(send(at("ping")).statusCode()).isEqualTo(200);
    }

    @Test
    void aTakenPortIsOneLine() {
        var settings = new Settings(server.port(), false, Duration.ofSeconds(1));
        assertThatThrownBy(() -> Server.start(dataset, settings))
                .isInstanceOf(ServeException.class)
                .hasMessage(
                        "port %d is taken, or not allowed to you; choose another with --port"
                                .formatted(server.port()));
    }

    @Test
    void storedQueriesRunOnIt() {
        URI endpoint = server.address().resolve("sparql");
        var runner = new QueryRunner(new Source.Endpoint(endpoint), Duration.ofSeconds(5));
        var bound =
                new Binder(StoredQueries.shipped(), runner, "http://example.org/")
                        .bind("who-met-whom", Map.of("person", List.of("هُدي")));
        assertThat(bound.notes()).isEmpty();
        var out = new ByteArrayOutputStream();
        var layout = new Layout(120, Prefixes.withBase("http://example.org/"));
        runner.run(bound.query(), Format.TABLE, layout, out);
        assertThat(out.toString(UTF_8)).endsWith("(0 rows)\n");
    }
}
