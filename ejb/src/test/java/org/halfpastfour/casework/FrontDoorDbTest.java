package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccessCards;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.ChangePassword;
import org.halfpastfour.account.GrantId;
import org.halfpastfour.account.NewCard;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.account.UseCard;
import org.halfpastfour.account.WallSignature;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries to take over an account of the case side with statements that were slipped in on the open side. */
class FrontDoorDbTest extends CaseSideScene {

    private static final String CARD =
            "INSERT INTO account.access_card (id, account_id, secret, made_by, by_home, made_at, good_until)"
                    + " VALUES (uuidv7(), %s, repeat('%s', 64), :supervisor, false, '2026-11-24 01:00Z', '2026-11-24 02:00Z')";

    /** Of a link with the secret "link". */
    private static final String LINK = "b1b1bdb480c61d075300d9bff7d9cb69cf31695ea048e478facadf426e8d0fb0";

    private final AccountId caseworker = scene.caseworker("caseworker");
    private final AccountId disabled = scene.caseworker("disabled");
    private final AccountId former = scene.caseworker("former");

    @BeforeEach
    void whatCouldBeUsed() {
        scene.sql("DELETE FROM account.account_grant WHERE account_id = ?", former.value());
        scene.sql("UPDATE account.account SET state = 'DISABLED' WHERE id = ?", disabled.value());
        scene.sql(
                "INSERT INTO account.first_account_token (token_hash, created_at, side) VALUES (?, ?, 'CASE')",
                LINK,
                scene.clock.instant());
        scene.sql(named(CARD.formatted(":newcomer", "a")));
        scene.sql("UPDATE account.access_card SET ended_at = made_at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE account.account SET password_hash = 'x' WHERE id = :caseworker",
                "UPDATE account.account SET password_hash = 'x' WHERE id = :supervisor",
                "UPDATE account.account SET password_hash = 'x' WHERE id = :former",
                "UPDATE account.account SET password_hash = 'x'",
                "UPDATE account.account SET password_due = true WHERE id = :caseworker",
                "UPDATE account.account SET state = 'DISABLED' WHERE id = :supervisor",
                "UPDATE account.account SET state = 'ACTIVE' WHERE id = :disabled",
                "UPDATE account.account SET display_name = 'city' WHERE id = :caseworker",
                "UPDATE account.account SET login_name = 'other' WHERE id = :caseworker",
                "UPDATE account.account SET login_name = 'caseworker' WHERE id = :newcomer",
                "UPDATE account.account SET id = uuidv7() WHERE id = :caseworker",
                "UPDATE account.account SET case_side = false",
                "UPDATE account.account SET demo = true",
                "DELETE FROM account.account WHERE id = :caseworker",
                "TRUNCATE account.account CASCADE",
                "INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)"
                        + " VALUES (uuidv7(), 'caseworker', 'x', 'x', 'ACTIVE', '2026-11-24')"
                        + " ON CONFLICT (login_name) DO UPDATE SET password_hash = excluded.password_hash",
                "MERGE INTO account.account a USING (VALUES ('caseworker', 'x')) AS v (name, hash) ON a.login_name = v.name"
                        + " WHEN MATCHED THEN UPDATE SET password_hash = v.hash",
                "WITH other AS (UPDATE account.account SET password_hash = 'x' WHERE id = :caseworker RETURNING 1) TABLE other",
                "SELECT query_to_xml('UPDATE account.account SET password_hash = $$x$$', true, false, '')",
                "SET LOCAL ROLE hpf_casework; UPDATE account.account SET password_hash = 'x' WHERE id = :caseworker",
                "SELECT set_config('hpf.vouched', 'x', true); UPDATE account.account SET password_hash = 'x'",
                "UPDATE account.access_card SET ended_at = NULL",
                "UPDATE account.access_card SET used_at = '2026-11-24 01:30Z', ended_at = NULL",
                "UPDATE account.access_card SET account_id = :caseworker",
                "UPDATE account.access_card SET secret = repeat('b', 64)",
                "UPDATE account.access_card SET good_until = '2026-11-29'",
                "UPDATE account.account_grant SET account_id = :newcomer WHERE account_id = :supervisor",
                "UPDATE account.account_grant SET valid_from = '2020-01-01' WHERE account_id = :supervisor",
                "UPDATE account.account_grant SET valid_to = '2026-11-24' WHERE account_id = :supervisor",
                "DELETE FROM account.account_grant WHERE account_id = :supervisor",
                "DELETE FROM account.account_grant",
                "INSERT INTO account.account_grant (id, account_id, role, district_code, valid_from)"
                        + " VALUES (uuidv7(), :newcomer, 'CASEWORKER', '500103', '2026-11-01')",
                "INSERT INTO account.account_grant (id, account_id, role, district_code, valid_from)"
                        + " VALUES (uuidv7(), :former, 'CASE_SUPERVISOR', '500103', '2026-11-01')",
                "UPDATE account.first_account_token SET used_at = '2026-11-24', account_id = :newcomer",
                "UPDATE account.first_account_token SET token_hash = repeat('0', 64)",
                "INSERT INTO account.first_account_token (token_hash, created_at, side) VALUES ('x', '2026-11-24', 'CASE')",
                "DELETE FROM account.first_account_token",
                "SELECT casework.settle(uuidv7(), 'CONFIRMED', '2026-11-24')",
                "INSERT INTO casework.asked_change (id, kind, account_id, asked_by, asked_at, good_until)"
                        + " VALUES (uuidv7(), 'CARD', :caseworker, :city, '2026-11-24', '2026-11-25')",
                "SELECT wall.vouch(:caseworker, 'password', 'x', '')",
                "SELECT wall.vouch(:caseworker, 'password', 'x', sha256('x'))",
                "SELECT wall.vouch(:caseworker, 'password', 'x', NULL)",
                "INSERT INTO wall.vouched VALUES (pg_current_xact_id(), :caseworker, 'password', 'x')",
                "INSERT INTO wall.key VALUES ('mine', repeat('x', 64)::bytea, repeat('x', 64)::bytea)",
                "CREATE OR REPLACE FUNCTION wall.is_vouched(account uuid, what text, content text) RETURNS boolean"
                        + " LANGUAGE sql AS 'SELECT true'",
                "CREATE FUNCTION pg_temp.is_vouched(uuid, text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true';"
                        + " UPDATE account.account SET password_hash = 'x' WHERE id = :caseworker",
                "CREATE TEMP TABLE pg_class AS SELECT oid, (SELECT oid FROM pg_roles WHERE rolname = 'hpf_app') AS relowner"
                        + " FROM pg_catalog.pg_class; UPDATE account.account SET password_hash = 'x' WHERE id = :caseworker",
                "ALTER TABLE account.account DISABLE TRIGGER account_front_door",
                "DROP TRIGGER account_front_door ON account.account",
                "SET session_replication_role = replica",
                "SET ROLE hpf_owner"
            })
    void noStatementTakesOverAnAccountOfTheCaseSide(String sql) {
        assertThatThrownBy(() -> slipIn(sql)).as(sql).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {":caseworker", ":former"})
    void noStatementMakesACardInTheNameOfASupervisor(String whose) {
        assertThatThrownBy(() -> slipIn(CARD.formatted(whose, "b"))).hasMessageContaining("access_card_by_case_side");
    }

    @Test
    void theLinkOfAFirstAccountIsUsedByWhoHasItAlone() throws SQLException {
        for (String guess : List.of("guess", LINK)) {
            assertThat(answer("SELECT account.use_first_link('" + guess + "', 'CASE', :newcomer, '2026-11-24')"))
                    .isEqualTo("f");
        }
        assertThat(answer("SELECT account.supervise_first('link', :newcomer, '500103', '2026-11-24', '2026-11-24')"))
                .as("while somebody supervises")
                .isEqualTo("f");
    }

    /** As where the database is somebody else's to grant. A new connection, because it stays one that nothing is opened for. */
    @Test
    void whatIsTemporaryComesBetweenNothing() throws SQLException {
        scene.sql("GRANT TEMPORARY ON DATABASE hpf TO hpf_app");
        try (Connection connection = scene.database.connectAnew();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "CREATE TEMP TABLE pg_class AS SELECT oid, (SELECT oid FROM pg_roles WHERE rolname = 'hpf_app')"
                            + " AS relowner FROM pg_catalog.pg_class");
            statement.execute("CREATE FUNCTION pg_temp.stolen() RETURNS boolean LANGUAGE plpgsql AS"
                    + " $$BEGIN RAISE EXCEPTION 'run as %', current_user; END$$");
            statement.execute("CREATE DOMAIN pg_temp.date AS pg_catalog.date CHECK (pg_temp.stolen())");
            connection.commit();
            for (String sql : List.of(
                    "UPDATE account.account SET password_hash = 'x' WHERE id = :caseworker",
                    "DELETE FROM account.account_grant",
                    CARD.formatted(":caseworker", "b"))) {
                assertThatThrownBy(() -> statement.execute(named(sql)))
                        .as(sql)
                        .isInstanceOf(SQLException.class)
                        .hasMessageNotContaining("run as");
                connection.rollback();
            }
            String transaction = WallScene.transaction(statement);
            WallPass pass = new WallPass(
                    caseworker.toString(),
                    scene.today.toString(),
                    transaction,
                    "a test",
                    scene.clock.instant().toString());
            assertThatThrownBy(() -> WallScene.showPass(statement, pass)).hasMessageContaining("something temporary");
            connection.rollback();
        } finally {
            scene.sql("REVOKE TEMPORARY ON DATABASE hpf FROM hpf_app");
        }
    }

    @Test
    void everyFunctionLooksAtWhatIsTemporaryLast() throws SQLException {
        assertThat(scene.strings("""
                SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                WHERE n.nspname IN (%s)
                  AND (p.proconfig @> ARRAY['search_path=pg_catalog, pg_temp']) IS NOT TRUE""".formatted(TestDatabase.SCHEMAS))).isEmpty();
        assertThat(scene.strings(
                        "SELECT 'may' WHERE has_database_privilege('hpf_app', current_database(), 'TEMPORARY')"))
                .as("the server's login makes something temporary")
                .isEmpty();
    }

    /** What the server signed is good for nothing else, and only then. */
    @Test
    void aWordOfTheServerIsForOneAccountOneChangeAndOneTransaction() throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            String word = word(statement, "own");
            for (String other : List.of(
                    "wall.vouch(:caseworker, 'password', 'mine', %s)",
                    "wall.vouch(:caseworker, 'disable', 'own', %s)",
                    "wall.vouch(:supervisor, 'password', 'own', %s)",
                    "wall.enter(:caseworker, '2026-11-24', 'own', %s)")) {
                refused(connection, "SELECT " + other.formatted(word));
            }
            statement.execute(vouch("own", word));
            refused(connection, "UPDATE account.account SET password_hash = 'mine' WHERE id = :caseworker");
            refused(connection, "UPDATE account.account SET password_hash = 'own' WHERE id = :supervisor");
            refused(
                    connection,
                    "UPDATE account.account SET password_hash = 'own', state = 'DISABLED' WHERE id = :caseworker");
            refused(
                    connection,
                    "UPDATE account.account SET password_hash = 'own', password_due = true WHERE id = :caseworker");
            statement.execute(named("UPDATE account.account SET password_hash = 'own' WHERE id = :caseworker"));
            connection.commit();
            refused(connection, vouch("own", word));
            statement.execute(vouch("later", word(statement, "later")));
            connection.commit();
            refused(connection, "UPDATE account.account SET password_hash = 'later' WHERE id = :caseworker");
            connection.rollback();
        }
    }

    @Test
    void aWordOfTheServerIsGoodOnce() throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String hash : List.of("first", "second")) {
                statement.execute(vouch(hash, word(statement, hash)));
                statement.execute(
                        named("UPDATE account.account SET password_hash = '" + hash + "' WHERE id = :caseworker"));
            }
            refused(connection, "UPDATE account.account SET password_hash = 'first' WHERE id = :caseworker");
            connection.rollback();
        }
    }

    @Test
    void whatWasDecidedGoesOn() throws SQLException {
        NewCard card = TestJpa.inTransaction(
                () -> accounts(supervisor, CaseScene.DISTRICT).card(caseworker));
        TestJpa.inTransaction(() -> by(TestCaller.caseworkerIn(CaseScene.DISTRICT), scene.clock)
                .get(AccessCards.class)
                .use(new UseCard(card.secret(), "morning river stones", "morning river stones"), null));
        String byCard = kept("password_hash");
        assertThat(byCard).startsWith("$argon2id$");
        TestJpa.runInTransaction(
                () -> own().changePassword(new ChangePassword("morning river stones", "evening river stones")));
        assertThat(kept("password_hash")).startsWith("$argon2id$").isNotEqualTo(byCard);
        assertThat(log()).contains("account.card-made of caseworker by supervisor");
        GrantId grant = new GrantId(UUID.fromString(
                scene.strings("SELECT id::text FROM account.account_grant WHERE account_id = '" + caseworker + "'")
                        .getFirst()));
        TestJpa.runInTransaction(() -> accounts(supervisor, CaseScene.DISTRICT).revoke(grant));
        TestJpa.runInTransaction(() -> by(TestCaller.cityOffice().withId(city), scene.clock)
                .get(Accounts.class)
                .disable(caseworker));
        assertThat(kept("state")).isEqualTo("DISABLED");
        assertThat(scene.strings("SELECT what FROM wall.vouched"))
                .as("left behind")
                .isEmpty();
    }

    @Test
    void anAccountOfTheOpenSideNeedsNobodysWord() {
        assertThatCode(() -> slipIn("UPDATE account.account SET password_hash = 'x' WHERE id = :city"))
                .doesNotThrowAnyException();
    }

    private Accounts own() {
        return by(TestCaller.caseworkerIn(CaseScene.DISTRICT).withId(caseworker), scene.clock)
                .get(Accounts.class);
    }

    private String kept(String column) throws SQLException {
        return scene.strings("SELECT " + column + " FROM account.account WHERE login_name = 'caseworker'")
                .getFirst();
    }

    private String word(Statement statement, String hash) throws SQLException {
        String transaction = WallScene.transaction(statement);
        byte[] signed = WallSignature.of("vouched", "password", caseworker.toString(), transaction, hash);
        return "'\\x" + HexFormat.of().formatHex(signed) + "'";
    }

    private String vouch(String hash, String word) {
        return named("SELECT wall.vouch(:caseworker, 'password', '%s', %s)".formatted(hash, word));
    }

    private void refused(Connection connection, String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(named(sql))).as(sql).isInstanceOf(SQLException.class);
        }
        connection.rollback(before);
    }

    private void slipIn(String sql) throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(named(sql));
            } finally {
                connection.rollback();
            }
        }
    }

    private String answer(String sql) throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(named(sql))) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String named(String sql) {
        return sql.replace(":caseworker", "'" + caseworker + "'")
                .replace(":supervisor", "'" + supervisor + "'")
                .replace(":newcomer", "'" + newcomer + "'")
                .replace(":disabled", "'" + disabled + "'")
                .replace(":former", "'" + former + "'")
                .replace(":city", "'" + city + "'");
    }
}
