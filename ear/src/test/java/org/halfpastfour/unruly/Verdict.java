package org.halfpastfour.unruly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with an answer, whatever was asked. */
final class Verdict {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INSIDE = Pattern.compile(
            "\\tat |[a-z]+\\.[a-z]+\\.[A-Za-z.]*(Exception|Error)\\b|\\borg\\.(halfpastfour|hibernate|postgresql|jboss|wildfly)\\.|"
                    + "(?i)\\b(constraint|sqlstate|relation \"|select .+ from|insert into)\\b|undertow|resteasy|jackson");

    private Verdict() {}

    static Optional<String> on(Shot shot, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        if (status >= 500) {
            return Optional.of(status + " " + body);
        }
        if (INSIDE.matcher(body).find()) {
            return Optional.of("tells its inside: " + status + " " + body);
        }
        boolean spoken = status >= 400 && !shot.method().equals("HEAD");
        return spoken && !isProblem(answer, body)
                ? Optional.of(
                        "no problem+json: " + status + " " + answer.headers().map() + " " + body)
                : Optional.empty();
    }

    private static boolean isProblem(HttpResponse<byte[]> answer, String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                    && problem.path("status").asInt() == answer.statusCode()
                    && !problem.path("title").asText().isEmpty()
                    && !problem.path("code").asText().isEmpty();
        } catch (IOException noJson) {
            return false;
        }
    }
}
