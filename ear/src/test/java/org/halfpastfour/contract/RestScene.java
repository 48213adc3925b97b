package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.halfpastfour.testing.Rest;
import org.jspecify.annotations.Nullable;

/** The staff and a parent of the demo, and how what the API refuses looks. */
abstract class RestScene {

    final Rest staff = Rest.as("staff");
    final Rest parent = Rest.as("parent");

    JsonNode session() {
        return session("course");
    }

    JsonNode session(String kind) {
        return items(staff.get("/sessions?kind=" + kind + "&home=" + home()).json())
                .findFirst()
                .orElseThrow();
    }

    static String likeness(JsonNode session) {
        return likeness(
                session, session.path("start").asText(), session.path("end").asText());
    }

    static String likeness(JsonNode session, String start, String end) {
        return """
                {"home":"%s","room":"%s","programme":"%s","start":"%s","end":"%s","places":5,"minimum":0}""".formatted(
                        session.path("home").asText(),
                        session.path("room").asText(),
                        session.path("programme").asText(),
                        start,
                        end);
    }

    String home() {
        return staff.get("/me").json().path("homes").path(0).path("id").asText();
    }

    static String bookings(JsonNode session) {
        return "/sessions/" + session.path("id").asText() + "/bookings";
    }

    private static Stream<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false);
    }

    static void assertProblem(Rest.Answer answer, int status, @Nullable String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        if (code != null) {
            assertThat(answer.code()).isEqualTo(code);
        }
    }
}
