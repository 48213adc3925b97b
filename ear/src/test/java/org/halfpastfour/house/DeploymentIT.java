package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server is made of, and what of it answers. */
@ExtendWith(RunningServer.class)
class DeploymentIT {

    private static final Pattern SUBSYSTEM =
            Pattern.compile("<subsystem xmlns=\"urn:(?:jboss:domain|wildfly):([a-z0-9-]+)");
    private static final List<String> NEEDED = List.of(
            "datasources",
            "ee",
            "ee-security",
            "ejb3",
            "elytron",
            "health",
            "io",
            "jaxrs",
            "jca",
            "jpa",
            "logging",
            "mail",
            "microprofile-config-smallrye",
            "microprofile-health-smallrye",
            "microprofile-openapi-smallrye",
            "naming",
            "request-controller",
            "transactions",
            "undertow",
            "weld");

    @Test
    void servesThePagesAtTheRoot() throws Exception {
        assertThat(status("/")).isIn(200, 302, 303);
    }

    @Test
    void describesTheApi() throws Exception {
        assertThat(get("/openapi").body()).contains("openapi: 3.");
    }

    @Test
    void keepsTheManagementPortOnThisMachine() throws Exception {
        assertThat(get("/management").statusCode()).isNotEqualTo(401);
    }

    @Test
    void hasTheSubsystemsThatItNeedsAndNoOther() throws Exception {
        Path configuration = ServerUnderTest.data()
                .resolve("server")
                .resolve("configuration")
                .resolve("standalone.xml");
        assertThat(SUBSYSTEM.matcher(Files.readString(configuration)).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(NEEDED);
    }

    /** A page that is not there is the product's own; where a realm, a console or another protocol was, nothing is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console",
                "/console/",
                "/wildfly-services",
                "/wildfly-services/naming/v1/lookup/x",
                "/wildfly-services/ejb/v1/invoke",
                "/management",
                "/health",
                "/metrics",
                "/jolokia",
                "/error",
                "/api/webjars/swagger-ui/index.html"
            })
    void nothingOfTheServersOwnIsReached(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isIn(200, 401, 404);
        assertThat(answer.headers().map()).doesNotContainKeys("location", "server", "x-powered-by");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("Basic realm=\"Half Past Four\""))
                .startsWith("Basic realm=\"Half Past Four\"");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.body()).doesNotContainIgnoringCase("wildfly").doesNotContainIgnoringCase("undertow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jboss-remoting", "h2c", "websocket", "TLS/1.2", "urn:jboss:txn"})
    void noOtherProtocolIsSpoken(String protocol) throws Exception {
        String answer = ask("GET /login HTTP/1.1\r\nHost: localhost:" + ServerUnderTest.port()
                + "\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\nUpgrade: " + protocol
                + "\r\nSec-JbossRemoting-Key: eDIyMTEwMzQ=\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    private static String ask(String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", ServerUnderTest.port()), 5_000);
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] bytes = new byte[200];
            return new String(bytes, 0, Math.max(socket.getInputStream().read(bytes), 0), StandardCharsets.US_ASCII);
        }
    }

    private static int status(String path) throws Exception {
        return get(path).statusCode();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(ServerUnderTest.origin() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
