package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningServer.class)
class DeploymentIT {

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
