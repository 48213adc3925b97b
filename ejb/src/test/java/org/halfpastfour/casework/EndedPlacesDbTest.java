package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.casework.CaseScene.Family;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementRow;
import org.halfpastfour.engagement.Outcome;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the case side makes of how a place ended, and of a sheet that was kept or not, as the database tells it. */
class EndedPlacesDbTest {

    private CaseScene scene;
    private CaseScene.Desk desk;
    private Family family;
    private ClientId client;
    private LocalDate day;

    @BeforeEach
    void oneFamilyUnderAConsentAndASessionThatIsOver() throws SQLException {
        scene = new CaseScene();
        desk = scene.by(scene.caseworker("caseworker"));
        family = scene.family("7K3M-9XQ2");
        client = desk.open("C-1", family.code());
        assertThat(desk.consent(client, family, scene.today.minusDays(28))).isNotNull();
        day = scene.today.minusDays(2);
    }

    /** Somebody else came, so the sheet was kept; the family had a place, or waited, and then this happened. */
    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, FAMILY_CANCELLED,  CANCELLED,      GIVEN_BACK, 0",
        "CONFIRMED, FAMILY_CANCELLED,  LATE_CANCELLED, MISSED,     90",
        "CONFIRMED, HOME_CANCELLED,    CANCELLED,      TAKEN_BACK, 0",
        "CONFIRMED, HOME_SETTLED,      CANCELLED,      TAKEN_BACK, 0",
        "CONFIRMED, SESSION_CANCELLED, CANCELLED,      TAKEN_BACK, 0",
        "CONFIRMED, BARRED,            CANCELLED,      TAKEN_BACK, 0",
        "CONFIRMED, MEMBERSHIP_ENDED,  CANCELLED,      TAKEN_BACK, 0",
        "WAITING,   FAMILY_CANCELLED,  CANCELLED,      ,           0",
        "WAITING,   LIST_CLOSED,       CANCELLED,      ,           0",
        "WAITING,   OVERLAPPING_TAKEN, CANCELLED,      ,           0",
        "WAITING,   HOME_CANCELLED,    CANCELLED,      ,           0",
        "OFFERED,   OFFER_EXPIRED,     CANCELLED,      ,           0",
        "OFFERED,   OFFER_DECLINED,    CANCELLED,      ,           0",
    })
    void eachEndingCountsAsWhoseDoingItWas(String from, String why, String state, String outcome, long feasible) {
        UUID session = scene.session("AFTER_SCHOOL_CLASS", day);
        end(scene.booking(family, session, day, "CONFIRMED"), from, why, state);
        mark(session, "arrived_at", "'" + scene.at(day, 16, 30) + "'");
        assertThat(rows())
                .extracting(row -> row.outcome().name())
                .isEqualTo(outcome == null ? List.of() : List.of(outcome));
        assertThat(engagement().family().doseMinutes().whole()).isEqualTo(feasible);
    }

    @Test
    void aSessionThatTheFamilyHadCancelledIsNotToldAsCalledOffByTheHomeAfterwards() {
        UUID session = scene.session("AFTER_SCHOOL_CLASS", day);
        end(scene.booking(family, session, day, "CONFIRMED"), "CONFIRMED", "FAMILY_CANCELLED", "CANCELLED");
        callOff(session);
        assertThat(rows()).extracting(EngagementRow::outcome).containsExactly(Outcome.GIVEN_BACK);
    }

    @Test
    void aSessionThatTheHomeCalledOffIsToldAsThat() {
        UUID session = scene.session("AFTER_SCHOOL_CLASS", day);
        end(scene.booking(family, session, day, "CONFIRMED"), "CONFIRMED", "SESSION_CANCELLED", "CANCELLED");
        callOff(session);
        assertThat(rows()).extracting(EngagementRow::outcome).containsExactly(Outcome.CANCELLED);
    }

    @Test
    void aSessionForWhichTheFamilyOnlyWaitedWasNeverOfferedEvenIfItWasCalledOff() {
        UUID session = scene.session("AFTER_SCHOOL_CLASS", day);
        end(scene.booking(family, session, day, "CONFIRMED"), "WAITING", "SESSION_CANCELLED", "CANCELLED");
        callOff(session);
        assertThat(rows()).isEmpty();
    }

    /** A mark of another family in the same session, and what this family's unmarked place is then. */
    @ParameterizedTest
    @CsvSource({
        "came,                        MISSED",
        "came and left,               MISSED",
        "absent without excuse,       MISSED",
        "ill,                         UNMARKED",
        "excused,                     UNMARKED",
        "ill and taken back,          UNMARKED",
        "came and undone,             UNMARKED",
        "nobody,                      UNMARKED",
    })
    void aSheetIsKeptWhenStaffMarkedSomebodyAsComeOrAbsentWithoutExcuse(String other, Outcome outcome) {
        UUID session = scene.session("AFTER_SCHOOL_CLASS", day);
        assertThat(scene.booking(family, session, day, "CONFIRMED")).isNotNull();
        String came = "'" + scene.at(day, 16, 30) + "'";
        switch (other) {
            case "came", "came and left" -> mark(session, "arrived_at", came);
            case "absent without excuse" -> mark(session, "absence", "'UNEXCUSED'");
            case "ill" -> mark(session, "absence", "'ILL'");
            case "excused" -> mark(session, "absence", "'EXCUSED'");
            case "ill and taken back", "came and undone" -> mark(session, "absence", "NULL");
            default -> assertThat(other).isEqualTo("nobody");
        }
        assertThat(rows()).extracting(EngagementRow::outcome).containsExactly(outcome);
    }

    @Test
    void theCaseSideLearnsByWhomAndNotWhy() throws SQLException {
        assertThat(scene.strings("SELECT column_name FROM information_schema.columns"
                        + " WHERE table_schema = 'casework' AND table_name = 'participation'"))
                .contains("ended_side", "ended_from")
                .doesNotContain("ended_why", "ended_words", "ended_by");
    }

    private void end(UUID booking, String from, String why, String state) {
        scene.sql(
                "UPDATE programme.booking SET state = ?, ended_at = booked_at, ended_from = ?, ended_why = ? WHERE id = ?",
                state,
                from,
                why,
                booking);
    }

    private void callOff(UUID session) {
        scene.sql("UPDATE programme.session SET state = 'CANCELLED', cancel_reason = '下雨' WHERE id = ?", session);
    }

    /** Of another family's child, whose line of the register now says this. */
    private void mark(UUID session, String column, String value) {
        Family other = scene.family("8K3M-9XQ2");
        UUID booking = scene.booking(other, session, day, "CONFIRMED");
        scene.sql(
                "INSERT INTO programme.attendance (id, session_id, booking_id, participant_id, " + column
                        + ") VALUES (?, ?, ?, ?, " + value + ")",
                Ids.next(),
                session,
                booking,
                other.child());
    }

    private List<EngagementRow> rows() {
        return engagement().rows();
    }

    private Engagement engagement() {
        return desk.ask(() -> desk.get(Engagements.class).engagement(client, scene.today.minusDays(20), null));
    }
}
