package org.halfpastfour.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/** Calls the REST API as one account, with Basic sign-in and JSON. */
public final class Rest {

    public static final String DEMO_PASSWORD = "half-past-four";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String origin;
    private final String authorization;

    public Rest(String origin, String user, String password) {
        this.origin = origin;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** One of the demo accounts on the shared server. */
    public static Rest as(String demoAccount) {
        return new Rest(ServerUnderTest.origin(), demoAccount, DEMO_PASSWORD);
    }

    /** Paths are below /api/v1. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    public Answer post(String path, String json, String idempotencyKey) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer delete(String path) {
        return delete(path, UUID.randomUUID().toString());
    }

    public Answer delete(String path, String idempotencyKey) {
        return send(request(path).header("Idempotency-Key", idempotencyKey).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", authorization)
                .header("Accept", "application/json, application/problem+json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(int status, String body, HttpHeaders headers) {

        /** The body as a tree; a missing node when it is no JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException noJson) {
                return MissingNode.getInstance();
            }
        }

        public String code() {
            return json().path("code").asText();
        }
    }
}
