package org.halfpastfour.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the launcher makes of a server's answers while it starts. */
class HealthTest {

    private static final String STARTING = said("DOWN", "DOWN", "starting", "DOWN", "FAILED");
    private static final String READY = said("UP", "UP", "running", "UP", "OK");
    private static final String NOT_DEPLOYED = said("DOWN", "UP", "running", "DOWN", "FAILED");

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void waitsForWhatHasNotYetWhatItNeeds() throws Exception {
        health(List.of(STARTING, STARTING, READY)).await(() -> true);
        assertThat(asked).hasValue(3);
    }

    @Test
    void refusesWhatHasFailedOnceTheServerRuns() throws Exception {
        Health health = health(List.of(STARTING, NOT_DEPLOYED));
        assertThatThrownBy(() -> health.await(() -> true))
                .isInstanceOf(NotDeployed.class)
                .hasMessageContaining("could not be deployed");
    }

    @Test
    void refusesAServerThatEndsWhileItStarts() throws Exception {
        Health health = health(List.of(STARTING));
        assertThatThrownBy(() -> health.await(() -> false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ended while it was starting");
    }

    /** Answers one after the other, the last one for ever. */
    private Health health(List<String> answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/health/ready", exchange -> {
            String answer = answers.get(Math.min(asked.getAndIncrement(), answers.size() - 1));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.equals(READY) ? 200 : 503, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return new Health(server.getAddress().getPort(), Path.of("server.log"));
    }

    private static String said(String all, String state, String value, String deployments, String deployment) {
        return """
                {"status":"%s","checks":[{"name":"boot-errors","status":"UP"},{"name":"server-state","status":"%s","data":{"value":"%s"}},\
                {"name":"deployments-status","status":"%s","data":{"half-past-four.ear":"%s"}}]}""".formatted(all, state, value, deployments, deployment);
    }
}
