package org.halfpastfour.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
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

    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client;
    private final String origin;
    private final String[] identity;

    private Rest(HttpClient client, String origin, String... identity) {
        this.client = client;
        this.origin = origin;
        this.identity = identity;
    }

    /** Name and password go with every call. */
    public Rest(String origin, String user, String password) {
        this(client().build(), origin, "Authorization", basic(user, password));
    }

    /** One of the demo accounts on the shared server. */
    public static Rest as(String demoAccount) {
        return new Rest(ServerUnderTest.origin(), demoAccount, DEMO_PASSWORD);
    }

    /** Signs in once at the pages' entrance; the calls go with the session's cookie. */
    public static Rest inSession(String origin, String user, String password) {
        HttpClient client = client().cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
        var session = new Rest(client, origin, "Origin", origin);
        String form = "loginName=" + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        Answer answer = session.send(HttpRequest.newBuilder(URI.create(origin + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        Answer me = session.get("/me");
        if (me.status() != OK) {
            throw new IllegalStateException("the entrance answered " + answer.status() + ", then /me " + me.body());
        }
        return session;
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10));
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Paths are below /api/v1. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    /** Without a key: sent again, it would be done again. */
    public Answer postOnce(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer deleteOnce(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, String json, String idempotencyKey) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer delete(String path) {
        return delete(path, UUID.randomUUID().toString());
    }

    public Answer delete(String path, String idempotencyKey) {
        return send(request(path).header("Idempotency-Key", idempotencyKey).DELETE());
    }

    /** A path that is not below /api/v1. */
    public Answer outside(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .headers(identity)
                .header("Accept", "application/json")
                .GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .headers(identity)
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
