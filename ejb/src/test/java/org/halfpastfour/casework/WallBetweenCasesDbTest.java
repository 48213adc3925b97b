package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.account.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind the wall everybody sees the own cases only, as long as grant and consent live. */
class WallBetweenCasesDbTest extends WallScene {

    /** What is of no case: every supervisor sees who asks to come to the case side, and templates are of nobody. */
    private static final List<String> OF_ACCOUNTS = List.of(
            "casework.asked_change",
            "casework.caseworker",
            "casework.instrument",
            "casework.plan_template",
            "casework.repair_template");

    /**
     * What is of no case and names no family: by which contacts of every case of the district are due, its groups and their
     * meetings, who of its caseworkers is there, and when they are needed.
     */
    private static final List<String> OF_THE_DISTRICT = List.of(
            "casework.figure_count",
            "casework.figure_month",
            "casework.told_figure",
            "casework.visit_phase",
            "casework.visit_schedule",
            "casework.colleague",
            "casework.group_home",
            "casework.caseload",
            "casework.group_meeting",
            "casework.group_note",
            "casework.group_meeting_leader",
            "casework.group_room",
            "casework.group_taken",
            "casework.helper",
            "casework.leader_taken",
            "casework.caseworker_title",
            "casework.mentoring_feedback",
            "casework.mentoring_pair",
            "casework.mentoring_visit",
            "casework.peer_policy",
            "casework.training_round",
            "casework.referral_term",
            "casework.station",
            "casework.station_turn",
            "casework.station_version",
            "casework.repair_group",
            "casework.repair_group_leader");

    @Test
    void aCaseworkerReadsNothingOfAColleaguesCase() throws SQLException {
        ClientId own = scene.by(colleague).open("C-2", null);
        for (String relation : relations()) {
            if (OF_ACCOUNTS.contains(relation) || OF_THE_DISTRICT.contains(relation)) {
                continue;
            }
            String column = relation.equals("casework.client") ? "id" : "client_id";
            assertThat(asCaseworker(
                            colleague, "SELECT count(*) FROM " + relation + " WHERE " + column + " = '" + client + "'"))
                    .as(relation)
                    .isZero();
            assertThat(asCaseworker(
                            colleague,
                            "SELECT count(*) FROM " + relation + " WHERE " + column + " IS DISTINCT FROM '" + own
                                    + "'"))
                    .as(relation)
                    .isZero();
        }
        assertThat(asCaseworker(colleague, "SELECT count(*) FROM casework.client"))
                .isEqualTo(1);
        assertThat(asCaseworker(colleague, "SELECT count(*) FROM casework.caseworker"))
                .isEqualTo(1);
        assertThat(asCaseworker(colleague, "SELECT count(*) FROM casework.group_taken"))
                .isZero();
        assertThat(asCaseworker(colleague, "SELECT count(*) FROM casework.repair_group"))
                .isEqualTo(1);
        assertThat(asCaseworker(colleague, "SELECT count(*) FROM casework.asked_change"))
                .isZero();
        assertThat(asCaseworker(colleague, "SELECT casework.may_see('" + client + "')::int"))
                .isZero();
    }

    @Test
    void aCaseworkerCannotWriteIntoAColleaguesCase() throws SQLException {
        assertThat(asCaseworker(colleague, """
                WITH changed AS (UPDATE casework.client SET name = 'x' RETURNING 1) SELECT count(*) FROM changed""")).isZero();
        assertThatThrownBy(() -> asCaseworker(colleague, """
                        WITH added AS (INSERT INTO casework.case_note (id, client_id, written_by, written_at, text)
                        VALUES (uuidv7(), '%s', '%s', '2026-11-24', 'x') RETURNING 1) SELECT count(*) FROM added""".formatted(client, colleague)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyWritesANoteInAnothersName() {
        assertThatThrownBy(() -> asCaseworker(caseworker, """
                        WITH added AS (INSERT INTO casework.case_note (id, client_id, written_by, written_at, text)
                        VALUES (uuidv7(), '%s', '%s', '2026-11-24', 'x') RETURNING 1) SELECT count(*) FROM added""".formatted(client, colleague)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyPutsAReasonOffInAnothersNameOrCase() {
        AccountId here = scene.supervisor("here", CaseScene.DISTRICT);
        for (AccountId other : List.of(here, colleague)) {
            for (AccountId name : List.of(other, caseworker)) {
                assertThatThrownBy(() -> asCaseworker(other, """
                                WITH added AS (INSERT INTO casework.flag_snooze (id, client_id, reason, rose_on, from_date, until_date,
                                  why, made_by, made_at)
                                VALUES (uuidv7(), '%s', 'NO_PLAN', '2026-11-24', '2026-11-24', '2026-11-30', 'x', '%s', '2026-11-24')
                                RETURNING 1) SELECT count(*) FROM added""".formatted(client, name)))
                        .hasMessageContaining("row-level security");
            }
        }
    }

    @Test
    void aSupervisorSeesTheCasesOfTheOwnDistrictOnly() throws SQLException {
        AccountId here = scene.supervisor("here", CaseScene.DISTRICT);
        AccountId elsewhere = scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT);
        assertThat(asCaseworker(here, "SELECT count(*) FROM casework.client")).isEqualTo(1);
        assertThat(asCaseworker(here, "SELECT count(*) FROM casework.participation"))
                .isEqualTo(1);
        List<String> ofCases = new ArrayList<>(relations());
        ofCases.removeAll(OF_ACCOUNTS);
        for (String relation : ofCases) {
            assertThat(asCaseworker(elsewhere, "SELECT count(*) FROM " + relation))
                    .as(relation)
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE account.account_grant SET valid_to = date '2026-11-22'",
                "UPDATE account.account_grant SET valid_from = date '2026-11-26'",
                "DELETE FROM account.account_grant",
                "UPDATE account.account SET state = 'DISABLED'"
            })
    void whoIsNoCaseworkerAnyMoreSeesNothing(String end) throws SQLException {
        scene.sql(end);
        for (String relation : relations()) {
            long rows = asCaseworker(caseworker, "SELECT count(*) FROM " + relation);
            assertThat(rows).as(relation).isEqualTo(relation.equals("casework.read_log") ? ownReads() : 0);
        }
        assertThat(asCaseworker(caseworker, "SELECT (casework.household_of_code('7K3M-9XQ2') IS NOT NULL)::int"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE casework.attendance_consent SET withdrawn_at = timestamptz '2026-11-24 01:00Z'",
                "UPDATE casework.attendance_consent SET to_date = date '2026-11-22'",
                "UPDATE casework.client_household SET from_date = date '2026-11-15', to_date = date '2026-11-22'"
            })
    void withoutALiveConsentNothingOfTheFamilyIsRead(String end) throws SQLException {
        scene.sql(end);
        for (String relation : List.of(
                "consented_household", "family_member", "participation", "engagement", "flag_snooze", "last_mark")) {
            assertThat(asCaseworker(caseworker, "SELECT count(*) FROM casework." + relation))
                    .as(relation)
                    .isZero();
        }
        assertThat(asCaseworker(caseworker, "SELECT count(*) FROM casework.client"))
                .isEqualTo(1);
    }

    @Test
    void attendanceBeforeTheConsentsFirstDayIsNotRead() throws SQLException {
        scene.sql("UPDATE casework.attendance_consent SET from_date = date '2026-11-23'");
        assertThat(asCaseworker(caseworker, "SELECT count(*) FROM casework.participation"))
                .isZero();
        assertThat(asCaseworker(caseworker, "SELECT count(*) FROM casework.family_member"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read_log",
                "audit_entry",
                "asked_change",
                "case_note",
                "engagement",
                "repair_change",
                "client_contact",
                "client_address",
                "case_rhythm",
                "visit_schedule",
                "flag_snooze",
                "case_event",
                "intake_statement",
                "assessment",
                "errand_report",
                "referral_term",
                "check_in",
                "check_in_plan",
                "help_answer",
                "broken_glass",
                "peer_gate",
                "peer_policy",
                "training_round",
                "mentoring_visit",
                "figure_month",
                "figure_count",
                "told_figure"
            })
    void whatIsRecordedCannotBeChanged(String table) throws SQLException {
        for (String change :
                List.of("UPDATE casework.%s SET id = id", "DELETE FROM casework.%s", "TRUNCATE casework.%s")) {
            assertThatThrownBy(() -> asCaseworker(caseworker, change.formatted(table)))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo(REFUSED);
        }
    }
}
