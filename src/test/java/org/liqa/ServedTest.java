package org.liqa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `serve` and `demo` in processes of their own, asked over HTTP.
@Timeout(300)
class ServedTest {
    @TempDir Path folder;

    @Test
    void theDemoAnswersWhatItSaysToTryAndKeepsTheStoreToItself() throws Exception {
        Path store = folder.resolve("demo");
        try (var demo = new Spawned("demo", "--port", 0, "--store", store)) {
            String[] attempt = demo.lineAfter("try     ./liqa ").split(" ");
            String address = demo.lineAfter("serving ");
            assertThat(get(address + "ping")).startsWith("200 ");
            assertThat(get(address + "sparql?query=" + encoded("ASK { ?s ?p ?o }")))
                    .startsWith("200 ")
                    .contains("true");
            Run tried = Run.of((Object[]) attempt);
            assertThat(tried.out()).contains("article/example-").endsWith("rows)\n");

            assertOneLine(
                    Run.of("validate", "--store", store),
                    store + ": in use by another process; stop that one, or query its endpoint");
            String port = Integer.toString(URI.create(address).getPort());
            assertOneLine(
                    Run.of("serve", "--store", Samples.store(), "--port", port),
                    "port "
                            + port
                            + " is taken, or not allowed to you; choose another with --port");
            assertOneLine(
                    Run.of("demo", "--port", port),
                    "port "
                            + port
                            + " is taken, or not allowed to you; choose another with --port");
            assertThat(demo.stop()).isEqualTo(128 + 15);
        }
        assertThat(Run.of("validate", "--store", store).out())
                .matches("articles checked: \\d\\d, problems: 0\n");
    }

    @Test
    void aStoreAndItsEndpointAnswerTheSame() throws Exception {
        Path store = Samples.store();
        Run direct =
                Run.of(
                        "query",
                        "feeds/visits",
                        "--store",
                        store,
                        "-p",
                        "country=العراق",
                        "--format",
                        "csv");
        assertThat(direct.out()).contains("ماركو بيانكي");
        try (var serve = new Spawned("serve", "--store", store, "--port", 0)) {
            String endpoint = serve.lineAfter("SPARQL  ");
            assertThat(
                            Run.of(
                                    "query",
                                    "feeds/visits",
                                    "--endpoint",
                                    endpoint,
                                    "-p",
                                    "country=العراق",
                                    "--format",
                                    "csv"))
                    .isEqualTo(direct);
            assertThat(
                            Run.with(
                                            "DESCRIBE <event/a2-1>",
                                            "query",
                                            "--file",
                                            "-",
                                            "--endpoint",
                                            endpoint)
                                    .out())
                    .contains("liqa:Visit");
            assertThat(serve.stop()).isEqualTo(128 + 15);
        }
    }

    private static void assertOneLine(Run run, String message) {
        assertThat(run.err()).startsWith("liqa: " + message).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(Main.FAILED);
    }

    private static String get(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var response =
                    client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            BodyHandlers.ofString(UTF_8));
            return response.statusCode() + " " + response.body();
        }
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, UTF_8);
    }
}
