package org.halfpastfour.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.halfpastfour.casework.rest.CaseloadJson;
import org.halfpastfour.shared.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private final ObjectMapper json = Json.mapper(ZoneId.of("Asia/Shanghai"));

    /** As a body could be. */
    record Body(
            @Nullable String name,
            @Nullable Integer places,
            @Nullable Boolean open,
            @Nullable LocalDate day,
            @Nullable OffsetDateTime at,
            @Nullable List<String> names) {}

    @Test
    void readsWhatIsMeant() throws JsonProcessingException {
        assertThat(json.readValue(
                        "{\"name\":\"小雨\",\"places\":3,\"open\":true,\"day\":\"2026-11-23\",\"at\":\"2026-11-23T16:30:00+08:00\",\"names\":[]}",
                        Body.class))
                .isEqualTo(new Body(
                        "小雨",
                        3,
                        true,
                        LocalDate.of(2026, 11, 23),
                        OffsetDateTime.parse("2026-11-23T16:30:00+08:00"),
                        List.of()));
    }

    @Test
    void theLastPartOfCasesSaysThatNothingFollows() throws JsonProcessingException {
        assertThat(json.writeValueAsString(new CaseloadJson(List.of(), null, 0, 0)))
                .isEqualTo("{\"items\":[],\"next\":null,\"total\":0,\"attention\":0}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"surname\":\"x\"}",
                "{\"places\":\"3\"}",
                "{\"places\":3.5}",
                "{\"open\":1}",
                "{\"open\":\"true\"}",
                "{\"names\":[null]}",
                "{\"names\":\"x\"}",
                "{\"day\":\"1899-12-31\"}",
                "{\"day\":\"2101-01-01\"}",
                "{\"day\":20261123}",
                "{\"at\":\"2026-11-23T16:30:00\"}",
                "{\"at\":\"+10000-01-01T00:00:00Z\"}",
                "{\"name\":\"x\"} {}",
                "{\"name\":\"x\"",
                "[]"
            })
    void guessesNothing(String body) {
        assertThatThrownBy(() -> json.readValue(body, Body.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void stopsAtItsLimits() {
        String deep = "[".repeat(Json.MOST_LEVELS + 1) + "]".repeat(Json.MOST_LEVELS + 1);
        String many = "[" + String.join(",", Collections.nCopies(Json.MOST_VALUES, "1")) + "]";
        String name = "{\"" + "x".repeat(Json.LONGEST_NAME + 1) + "\":1}";
        String number = "1".repeat(Json.LONGEST_NAME + 1);
        assertThat(List.of(deep, many, name, number)).allSatisfy(text -> assertThatThrownBy(() -> json.readTree(text))
                .isInstanceOf(JsonProcessingException.class));
    }

    @Test
    void writesTimesWithTheOffsetOfTheHouseAndLeavesOutWhatIsNot() throws JsonProcessingException {
        assertThat(json.writeValueAsString(new Body("x", null, null, LocalDate.of(2026, 11, 23), null, List.of())))
                .isEqualTo("{\"name\":\"x\",\"day\":\"2026-11-23\",\"names\":[]}");
        assertThat(json.writeValueAsString(Instant.parse("2026-11-23T08:30:00Z")))
                .isEqualTo("\"2026-11-23T16:30:00+08:00\"");
    }

    @Test
    void theLastPageSaysThatThereIsNoNext() throws JsonProcessingException {
        assertThat(json.writeValueAsString(new Page<>(List.of(1), null))).isEqualTo("{\"items\":[1],\"next\":null}");
    }
}
