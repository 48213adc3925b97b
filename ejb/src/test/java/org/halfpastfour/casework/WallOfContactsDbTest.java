package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads and who writes contacts, asked past the product: the database alone decides. */
class WallOfContactsDbTest extends WallScene {

    private static final String CONTACT = """
            WITH added AS (INSERT INTO casework.client_contact (id, client_id, kind, happened_at, place, with_whom, reached,
              seen, agreed, written_by, written_at, attempt)
            VALUES (uuidv7(), '%1$s', 'CALL', '2026-11-24', '', '', true, 'x', '', '%2$s', '2026-11-24', uuidv7())
            RETURNING 1) SELECT count(*) FROM added""";
    private static final String ADDRESS = """
            WITH added AS (INSERT INTO casework.client_address (id, client_id, street, door, written_by, written_at)
            VALUES (uuidv7(), '%1$s', 'x', '', '%2$s', '2026-11-24') RETURNING 1) SELECT count(*) FROM added""";
    private static final String RHYTHM = """
            WITH added AS (INSERT INTO casework.case_rhythm (id, client_id, kind, from_date, reason, set_by, set_at)
            VALUES (uuidv7(), '%1$s', 'CALL', '2026-11-24', 'x', '%2$s', '2026-11-24') RETURNING 1)
            SELECT count(*) FROM added""";
    private static final String SCHEDULE = """
            WITH added AS (INSERT INTO casework.visit_schedule (id, district_code, from_date, set_by, set_at)
            VALUES (uuidv7(), '500103', '2026-11-24', '%2$s', '2026-11-24') RETURNING 1) SELECT count(*) FROM added""";

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the caseworker,                reads,   writes
            another caseworker,            nothing, nothing
            the supervisor,                reads,   the schedule
            another district's supervisor, nothing, nothing
            staff of a home,               nothing, nothing
            the city office,               nothing, nothing
            a volunteer,                   nothing, nothing
            """)
    void eachReadsAndWritesWhatTheTableSays(String who, String reads, String writes) throws SQLException {
        AccountId account = account(who);
        for (String table : new String[] {"client_contact", "client_address", "case_rhythm"}) {
            assertThat(asCaseworker(account, "SELECT count(*) FROM casework." + table))
                    .as("%s of %s", table, who)
                    .isEqualTo(reads.equals("reads") ? 1 : 0);
        }
        for (String statement : new String[] {CONTACT, ADDRESS, RHYTHM}) {
            assertThat(isWritten(account, statement))
                    .as("%s by %s", statement, who)
                    .isEqualTo(writes.equals("writes"));
        }
        assertThat(isWritten(account, SCHEDULE)).as("by %s", who).isEqualTo(writes.equals("the schedule"));
    }

    @Test
    void nobodyWritesInAnothersName() {
        for (String statement : new String[] {CONTACT, ADDRESS, RHYTHM}) {
            assertThatThrownBy(() -> asCaseworker(caseworker, statement.formatted(client, colleague)))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void whatASupervisorSetStaysAsItIs() throws SQLException {
        AccountId supervisor = scene.supervisor("here", CaseScene.DISTRICT);
        assertThat(asCaseworker(supervisor, "SELECT count(*) FROM casework.visit_phase"))
                .isEqualTo(1);
        for (String change : new String[] {
            "UPDATE casework.visit_phase SET every = 9",
            "DELETE FROM casework.visit_phase",
            "INSERT INTO casework.visit_phase SELECT id, 'LETTER', 0, 1, 'WEEK' FROM casework.visit_schedule"
        }) {
            assertThatThrownBy(() -> asCaseworker(supervisor, change))
                    .as(change)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo(REFUSED);
        }
    }

    @Test
    void aCaseThatIsClosedTakesNothingMoreAndIsStillRead() throws SQLException {
        scene.sql("UPDATE casework.client SET state = 'CLOSED', closed_on = date '2026-11-24', paused_until = NULL");
        for (String statement : new String[] {CONTACT, ADDRESS, RHYTHM}) {
            assertThat(isWritten(caseworker, statement)).as(statement).isFalse();
        }
        assertThat(asCaseworker(caseworker, "SELECT count(*) FROM casework.client_contact"))
                .isEqualTo(1);
    }

    @Test
    void aCorrectionReachesIntoNoOtherCase() throws SQLException {
        ClientId other = scene.by(caseworker).open("C-2", null);
        assertThatThrownBy(() -> asCaseworker(caseworker, """
                        WITH added AS (INSERT INTO casework.client_contact (id, client_id, kind, happened_at, place, with_whom,
                          reached, seen, agreed, written_by, written_at, attempt, corrects)
                        SELECT uuidv7(), '%s', 'CALL', '2026-11-24', '', '', true, 'x', '', '%s', '2026-11-24', uuidv7(), k.id
                        FROM casework.client_contact k RETURNING 1) SELECT count(*) FROM added""".formatted(other, caseworker)))
                .hasMessageContaining("client_contact_corrects");
    }

    private boolean isWritten(AccountId account, String statement) throws SQLException {
        try {
            return asCaseworker(account, statement.formatted(client, account)) == 1;
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo(REFUSED);
            return false;
        }
    }

    private AccountId account(String who) {
        return switch (who) {
            case "the caseworker" -> caseworker;
            case "another caseworker" -> colleague;
            case "the supervisor" -> scene.supervisor("here", CaseScene.DISTRICT);
            case "another district's supervisor" -> scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT);
            case "staff of a home" -> granted("staff", "HOME_STAFF");
            case "the city office" -> granted("city", "CITY_ADMIN");
            default -> granted("helper", "VOLUNTEER");
        };
    }

    private AccountId granted(String login, String role) {
        AccountId account = TestAccounts.insert(login);
        scene.sql(
                "INSERT INTO account.account_grant (id, account_id, role, home_id, valid_from) VALUES (uuidv7(), ?, ?, ?, ?)",
                account.value(),
                role,
                role.equals("CITY_ADMIN") ? null : scene.home,
                scene.today.minusDays(30));
        return account;
    }
}
