package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The city office changes the calendar over REST: looked at, made once as it was looked at, and taken back. */
@ExtendWith(RunningServer.class)
class CalendarContractIT {

    /** Nobody plans anything then. */
    private static final LocalDate DAY = LocalDate.now(Scene.ZONE).plusDays(500);

    private final Rest city = Rest.as("city");

    @Test
    void aChangeOfTheCalendarIsMadeOnceAsItWasLookedAtAndUndone() {
        String change = "\"closed\":{\"home\":\"%s\",\"firstDay\":\"%s\",\"lastDay\":\"%s\",\"reason\":\"装修\"}"
                .formatted(new Scene().home(), DAY, DAY);
        String seen = seen(change);
        String id = changed(change, seen);
        assertThat(changed(change, seen)).isEqualTo(id);
        Rest.Answer stale = city.post("/calendar-changes", calendar(change, "another"));
        assertThat(stale.status()).as(stale.body()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("changed-meanwhile");
        assertThat(city.get("/calendar-changes").json().path(0).path("id").asText())
                .isEqualTo(id);
        undo(id);
        assertThat(city.get("/calendar-changes").json().path(0).path("kind").asText())
                .isEqualTo("opened");
    }

    @Test
    void aSchoolYearIsAddedAndTakenBack() {
        String change = """
                "schoolYear":{"name":"2061–2062学年","firstDay":"2061-09-01","lastDay":"2062-08-31","terms":[
                 {"name":"第一学期","firstDay":"2061-09-01","lastDay":"2062-01-20"}]}""";
        Rest.Answer incomplete = city.post("/calendar-changes/preview", "{\"schoolYear\":{\"name\":\"2061\"}}");
        assertThat(fields(incomplete)).containsExactly("schoolYear.firstDay", "schoolYear.lastDay", "schoolYear.terms");
        String id = changed(change, seen(change));
        undo(id);
        assertThat(city.get("/calendar-changes").json().path(0).path("kind").asText())
                .isEqualTo("school-year-removed");
    }

    private void undo(String id) {
        String undone = "\"undone\":\"" + id + "\"";
        assertThat(changed(undone, seen(undone))).isNotEqualTo(id);
    }

    private String seen(String change) {
        Rest.Answer preview = city.post("/calendar-changes/preview", "{" + change + "}");
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        return preview.json().path("seen").asText();
    }

    private String changed(String change, String seen) {
        Rest.Answer made = city.post("/calendar-changes", calendar(change, seen));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("id").asText();
    }

    private static String calendar(String change, String seen) {
        return "{" + change + ",\"words\":\"装修停课\",\"seen\":\"" + seen + "\"}";
    }

    private static Iterable<String> fields(Rest.Answer refused) {
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        return refused.json().path("fields").findValuesAsText("field");
    }
}
