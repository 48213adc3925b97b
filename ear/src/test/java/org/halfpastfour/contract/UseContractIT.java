package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How homes are used, as a program of somebody else reads it, and as a file. */
@ExtendWith(RunningServer.class)
class UseContractIT {

    private static final List<String> FIGURES = List.of("sessions", "participations", "places", "use", "waiting");

    private final Rest city = Rest.as("city");

    @ParameterizedTest
    @ValueSource(strings = {"district", "home", "month", "district-month"})
    void tellsTheFiguresByWhatIsAsked(String by) {
        Rest.Answer answer = city.get("/reports/use?by=" + by);
        assertThat(answer.status()).isEqualTo(200);
        JsonNode report = answer.json();
        assertThat(report.path("by").asText()).isEqualTo(by);
        assertThat(report.path("items").isEmpty()).isFalse();
        lines(report).forEach(line -> {
            assertThat(line.path("withheld").isBoolean()).isTrue();
            FIGURES.forEach(figure -> assertThat(line.has(figure)).as(figure).isTrue());
            FIGURES.stream()
                    .filter(figure -> !figure.equals("use") && line.path(figure).isNumber())
                    .forEach(figure -> assertThat(line.path(figure).asLong())
                            .as("%s of %s", figure, line)
                            .matches(number -> number == 0 || number > 4));
            assertThat(line.has("month")).isEqualTo(by.endsWith("month"));
            assertThat(line.has("district")).isEqualTo(!by.equals("month"));
        });
    }

    @Test
    void takesMonthsAndDaysOfThem() {
        JsonNode report = city.get("/reports/use?from=2026-09-17&to=2026-10").json();
        assertThat(report.path("from").asText()).isEqualTo("2026-09");
        assertThat(report.path("to").asText()).isEqualTo("2026-10");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(city.get("/reports/use?by=child").status()).isEqualTo(400);
        assertThat(city.get("/reports/use?from=soon").status()).isEqualTo(400);
        assertThat(city.get("/reports/use?from=2026-10&to=2026-09").status()).isEqualTo(400);
        assertThat(city.get("/reports/use?from=2020-01&to=2026-09").status()).isEqualTo(400);
        assertThat(city.get("/reports/use?household=x").status()).isEqualTo(400);
    }

    @Test
    void staffSeesItsOwnHomesAndNobodyElseAny() {
        Rest staff = Rest.as("staff");
        List<String> own = StreamSupport.stream(
                        staff.get("/me").json().path("homes").spliterator(), false)
                .map(home -> home.path("id").asText())
                .toList();
        JsonNode report = staff.get("/reports/use?by=home").json();
        assertThat(lines(report))
                .isNotEmpty()
                .allMatch(line -> own.contains(line.path("home").asText()));
        for (String other : List.of("parent", "volunteer", "caseworker", "supervisor")) {
            assertThat(Rest.as(other).get("/reports/use").status()).as(other).isEqualTo(403);
            assertThat(Rest.as(other).get("/reports/use.csv").status())
                    .as(other)
                    .isIn(403, 406);
        }
    }

    @Test
    void isAFileThatASpreadsheetOpens() throws IOException, InterruptedException {
        HttpResponse<byte[]> file = file("/api/v1/reports/use.csv?language=en");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).containsIgnoringCase("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"use-of-homes-")
                .endsWith(".csv\"");
        assertThat(file.body()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file.body(), StandardCharsets.UTF_8))
                .contains("District,Month,")
                .contains("渝中区,");
    }

    private static HttpResponse<byte[]> file(String path) throws IOException, InterruptedException {
        String basic = "Basic "
                + Base64.getEncoder().encodeToString(("city:" + Rest.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(ServerUnderTest.origin() + path))
                            .header("Authorization", basic)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static List<JsonNode> lines(JsonNode report) {
        return StreamSupport.stream(report.path("items").spliterator(), false).toList();
    }
}
