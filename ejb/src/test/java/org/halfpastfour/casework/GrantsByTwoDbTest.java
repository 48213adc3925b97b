package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestJpa;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries to come to the case side past the product: as the login role, and with the role of the case side. */
class GrantsByTwoDbTest extends CaseSideScene {

    private static final String NOT_REFUSED = "not refused";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO account.account_grant (id, account_id, role, district_code, valid_from)"
                        + " VALUES (uuidv7(), :newcomer, 'CASE_SUPERVISOR', '500103', '2026-11-01')",
                "INSERT INTO account.account_grant (id, account_id, role, district_code, valid_from)"
                        + " VALUES (uuidv7(), :newcomer, 'CASEWORKER', '500103', '2026-11-01')",
                "UPDATE account.account_grant SET valid_to = '2099-01-01' WHERE account_id = :former",
                "UPDATE account.account_grant SET district_code = '500105' WHERE account_id = :supervisor",
                "UPDATE account.account_grant SET account_id = :newcomer WHERE account_id = :supervisor",
                "UPDATE account.account_grant SET role = 'CASE_SUPERVISOR' WHERE account_id = :former",
                "UPDATE account.account SET case_side = false",
                "UPDATE account.account SET demo = true",
                "UPDATE account.account SET login_name = 'other' WHERE id = :supervisor",
                "UPDATE account.account SET state = 'ACTIVE' WHERE id = :disabled",
                "UPDATE account.account SET id = uuidv7() WHERE id = :supervisor",
                "INSERT INTO account.first_account_token (token_hash, created_at, side) VALUES ('x', '2026-11-24', 'CASE')",
                "UPDATE account.first_account_token SET side = 'CASE'",
                "UPDATE account.first_account_token SET used_at = NULL",
                "INSERT INTO account.access_card (id, account_id, secret, made_by, by_home, made_at, good_until)"
                        + " VALUES (uuidv7(), :supervisor, repeat('b', 64), :city, false, '2026-11-24 01:00Z', '2026-11-24 02:00Z')",
                "INSERT INTO casework.asked_change (id, kind, account_id, asked_by, asked_at, good_until)"
                        + " VALUES (uuidv7(), 'ENABLE', :disabled, :city, '2026-11-24', '2026-11-25')",
                "SELECT casework.settle(uuidv7(), 'CONFIRMED', '2026-11-24')",
                "ALTER TABLE account.account_grant DISABLE TRIGGER account_grant_by_two",
                "SET session_replication_role = replica"
            })
    void theLoginRoleBringsNobodyToTheCaseSide(String sql) throws SQLException {
        aToken();
        assertThat(tried(sql, false)).as(sql).isNotEqualTo(NOT_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO account.account_grant (id, account_id, role, district_code, valid_from)"
                        + " VALUES (uuidv7(), :newcomer, 'CASE_SUPERVISOR', '500103', '2026-11-01')",
                "INSERT INTO casework.asked_change (id, kind, account_id, asked_by, asked_at, good_until, outcome, settled_by, settled_at)"
                        + " VALUES (uuidv7(), 'ENABLE', :disabled, :city, '2026-11-24', '2026-11-25', 'CONFIRMED', :supervisor, '2026-11-24')",
                "INSERT INTO casework.asked_change (id, kind, account_id, asked_by, asked_at, good_until)"
                        + " VALUES (uuidv7(), 'ENABLE', :disabled, :city, '2026-11-24', '2026-11-25')",
                "INSERT INTO casework.asked_change (id, kind, account_id, asked_by, asked_at, good_until)"
                        + " VALUES (uuidv7(), 'ENABLE', :supervisor, :supervisor, '2026-11-24', '2026-11-25')",
                "INSERT INTO casework.asked_change (id, kind, account_id, asked_by, asked_at, good_until)"
                        + " VALUES (uuidv7(), 'ENABLE', :disabled, :supervisor, '2026-11-24', '2027-11-25')",
                "UPDATE casework.asked_change SET outcome = 'CONFIRMED'",
                "DELETE FROM casework.asked_change",
                "INSERT INTO casework.audit_entry (id, at, account_id, action, subject_kind)"
                        + " VALUES (uuidv7(), '2026-11-24', :city, 'account.grant-confirmed', 'account')",
                "SELECT casework.grant_asked(NULL)"
            })
    void theRoleOfTheCaseSideDecidesNothingAlone(String sql) throws SQLException {
        ask(Role.CASEWORKER, CaseScene.DISTRICT);
        assertThat(tried(sql, true)).as(sql).isNotEqualTo(NOT_REFUSED);
    }

    @Test
    void whoHadTheCaseSideOnceIsMarkedForGood() throws SQLException {
        TestAccounts.grantCases(newcomer, Role.CASEWORKER, CaseScene.DISTRICT, scene.today);
        scene.sql("DELETE FROM account.account_grant WHERE account_id = ?", newcomer.value());
        assertThat(scene.strings("SELECT case_side::text FROM account.account WHERE login_name = 'newcomer'"))
                .containsExactly("true");
    }

    /** In one transaction that is rolled back: as the login role, or inside the wall as the supervisor. */
    private String tried(String sql, boolean inside) throws SQLException {
        AccountId former = scene.caseworker("former");
        AccountId disabled = scene.caseworker("disabled");
        scene.sql("UPDATE account.account_grant SET valid_to = ? WHERE account_id = ?", scene.today, former.value());
        scene.sql("UPDATE account.account SET state = 'DISABLED' WHERE id = ?", disabled.value());
        String statement = sql.replace(":newcomer", "'" + newcomer + "'")
                .replace(":supervisor", "'" + supervisor + "'")
                .replace(":former", "'" + former + "'")
                .replace(":disabled", "'" + disabled + "'")
                .replace(":city", "'" + city + "'");
        try {
            return TestJpa.inTransaction(() -> {
                if (inside) {
                    by(TestCaller.supervisorIn(CaseScene.DISTRICT).withId(supervisor), scene.clock)
                            .get(Wall.class)
                            .enter("a test");
                }
                TestJpa.entityManager().unwrap(Session.class).doWork(connection -> execute(connection, statement));
                throw new NotRefused();
            });
        } catch (NotRefused done) {
            return NOT_REFUSED;
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class NotRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private void aToken() {
        scene.sql(
                "INSERT INTO account.first_account_token (token_hash, created_at) VALUES ('t', ?)",
                scene.clock.instant());
    }
}
