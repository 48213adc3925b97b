package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;

/** The product as it is operated: without a demo, behind a proxy that does TLS. */
class BehindProxyIT {

    private static final int PORT = ServerUnderTest.port() + 6;
    private static final Path DATA = Path.of("target", "it", "behind-proxy").toAbsolutePath();

    @Test
    void theSessionTravelsByTlsOnly() throws Exception {
        LauncherProcess.delete(DATA);
        var environment = Map.of("HPF_BEHIND_PROXY", "true", "HPF_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        try (LauncherProcess server = LauncherProcess.open(PORT, DATA, environment, "--demo=none")) {
            HttpHeaders headers = login(server);
            assertThat(headers.firstValue("Strict-Transport-Security").orElse(""))
                    .startsWith("max-age=");
            assertThat(headers.allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                    .containsIgnoringCase("; secure"));
        }
    }

    private static HttpHeaders login(LauncherProcess server) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(server.origin() + "/login"))
                    .header("X-Forwarded-Proto", "https")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).headers();
        }
    }
}
