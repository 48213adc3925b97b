package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API says of a request that is wrong, field by field. */
@ExtendWith(RunningServer.class)
class RestRefusalsIT extends RestScene {

    @Test
    void refusesBrokenJsonAsAProblem() {
        assertProblem(parent.post(bookings(session()), "{\"children\":"), 400, "malformed-json");
    }

    @Test
    void refusesAnUnknownFieldByItsName() {
        Rest.Answer answer = parent.post(bookings(session()), "{\"childs\":[]}");
        assertProblem(answer, 400, "unknown-field");
        assertThat(answer.json().path("fields").path(0).path("field").asText()).isEqualTo("childs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/homes?ditrict=500103", "/sessions/00000000-0000-0000-0000-000000000000?child=x", "/me?x="})
    void refusesAParameterThatTheCallDoesNotHave(String address) {
        Rest.Answer answer = staff.get(address);
        assertProblem(answer, 400, "unknown-field");
        assertThat(answer.json().path("fields").path(0).path("field").asText()).isIn("ditrict", "child", "x");
    }

    @Test
    void namesEveryMissingFieldOfANewSession() {
        Rest.Answer answer = staff.post("/sessions", "{}");
        assertProblem(answer, 400, "invalid-input");
        assertThat(answer.json().path("fields").findValuesAsText("field"))
                .contains("home", "room", "programme", "start", "end", "places");
    }

    @Test
    void refusesABodyOfTenMegabytes() {
        String long10 = "{\"children\":[\"" + "x".repeat(10_000_000) + "\"]}";
        assertProblem(parent.post(bookings(session()), long10), 413, "body-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "/homes?limit=abc, limit",
        "/homes?limit=0, limit",
        "/homes?limit=201, limit",
        "/homes?after=nothing, after",
        "/homes?district=%00, district",
        "/sessions?limit=9999999999, limit",
        "/sessions?from=yesterday, from",
        "/sessions?from=%2B999999999-12-31, from",
        "/sessions?from=1999-12-31, from",
        "/sessions?from=2026-05-02&to=2026-05-01, to",
        "/sessions?after=%00, after",
        "/sessions?kind=party, kind",
        "/sessions?home=1, home",
        "/sessions/1, id",
        "/households/0/bookings, id",
        "/children?q=%00&home=HOME, q",
        "/children?q=%E2%80%AE&home=HOME, q",
        "/children?limit=x&home=HOME, limit",
        "/children?after=x&home=HOME, after",
        "/children, home"
    })
    void namesWhatIsWrongInTheAddress(String path, String field) {
        Rest.Answer answer = staff.get(path.replace("HOME", home()));
        assertProblem(answer, 400, "invalid-input");
        assertThat(answer.json().path("fields").findValuesAsText("field")).containsExactly(field);
        assertThat(answer.json().path("fields").path(0).path("detail").asText()).isNotBlank();
    }

    @Test
    void findsNobodyByTextThatIsNoName() {
        for (String text : List.of(
                "😀👨‍👩‍👧",
                "שלום عائلة",
                "' OR 1=1; DROP TABLE programme.person; --",
                "<script>alert(1)</script>",
                "%25_")) {
            Rest.Answer answer =
                    staff.get("/children?home=" + home() + "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.json().path("items")).as(text).isEmpty();
        }
        assertProblem(staff.get("/children?home=" + home() + "&q=" + "x".repeat(300)), 400, "invalid-input");
    }

    @Test
    void refusesReversedAndImpossibleTimesOfASession() {
        JsonNode known = session("course");
        assertThat(fields(staff.post(
                        "/sessions", likeness(known, "2027-03-01T18:00:00+08:00", "2027-03-01T16:30:00+08:00"))))
                .containsExactly("end");
        assertThat(fields(staff.post(
                        "/sessions", likeness(known, "+999999998-01-01T00:00:00Z", "+999999998-01-01T01:00:00Z"))))
                .isNotEmpty();
        assertThat(fields(staff.post(
                        "/sessions", likeness(known, "2020-03-02T16:30:00+08:00", "2020-03-02T18:00:00+08:00"))))
                .containsExactly("start");
    }

    @Test
    void refusesTextThatIsNoneInEveryTextField() {
        for (String text : List.of("\\u0000", "x".repeat(300))) {
            Rest.Answer answer = staff.post(
                    bookings(session()),
                    "{\"children\":[\"" + UUID.randomUUID() + "\"],\"exceptionReason\":\"" + text + "\"}");
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(fields(answer)).contains("exceptionReason");
        }
    }

    private static List<String> fields(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.json().path("fields").findValuesAsText("field");
    }
}
