package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.halfpastfour.schema.WallKey;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

/** The wall opens with a pass that is signed for who asks, for the day, for one transaction and for one purpose. */
class WallPassDbTest extends WallScene {

    private static final String DOES_NOT_OPEN = "the wall does not open with this pass";

    @Test
    void aPassOpensItsOwnTransactionAndNoOther() throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            WallPass pass = pass(statement, caseworker);
            showPass(statement, pass);
            connection.commit();
            assertThat(number(statement, "SELECT (pg_current_xact_id()::text <> '" + pass.transaction() + "')::int"))
                    .isEqualTo(1);
            statement.execute("SET LOCAL ROLE " + TestDatabase.CASEWORK);
            assertThat(number(statement, "SELECT count(*) FROM casework.client"))
                    .as("what was noted in another transaction")
                    .isZero();
            statement.execute("SET LOCAL ROLE NONE");
            assertThatThrownBy(() -> showPass(statement, pass)).hasMessageContaining(DOES_NOT_OPEN);
        }
    }

    @Test
    void anotherAccountDayPurposeOrTransactionDoesNotOpenIt() throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            WallPass pass = pass(statement, caseworker);
            String signature = HexFormat.of().formatHex(pass.signature());
            List<WallPass> forged = List.of(
                    new WallPass(colleague.toString(), pass.day(), pass.transaction(), pass.purpose(), pass.moment()),
                    new WallPass(
                            pass.account(),
                            scene.today.minusDays(1).toString(),
                            pass.transaction(),
                            pass.purpose(),
                            pass.moment()),
                    new WallPass(pass.account(), pass.day(), pass.transaction(), "another purpose", pass.moment()),
                    new WallPass(
                            pass.account(),
                            pass.day(),
                            pass.transaction(),
                            pass.purpose(),
                            scene.clock.instant().minusSeconds(90_000).toString()));
            for (WallPass other : forged) {
                assertRefused(connection, statement, () -> showPass(statement, other, signature));
            }
            WallPass ofAnother = new WallPass(pass.account(), pass.day(), "999999", pass.purpose(), pass.moment());
            assertRefused(connection, statement, () -> showPass(statement, ofAnother));
            for (String made : List.of("", "00", "00".repeat(32), signature.substring(2))) {
                assertRefused(connection, statement, () -> showPass(statement, pass, made));
            }
        }
    }

    @Test
    void whoDoesNotSayWhichDayItIsIsNotLetIn() throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String nothing : List.of(
                    "NULL, '2026-11-24', 'x', ''",
                    "'" + caseworker + "', NULL, 'x', ''",
                    "'" + caseworker + "', '2026-11-24', NULL, ''",
                    "'" + caseworker + "', '2026-11-24', 'x', NULL")) {
                assertRefused(connection, statement, () -> statement.execute("SELECT wall.enter(" + nothing + ")"));
            }
        }
    }

    @Test
    void whoIsInsideCannotBecomeSomebodyElse() throws SQLException {
        assertThat(scene.by(colleague).open("C-2", null)).isNotNull();
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            enter(statement, caseworker);
            statement.execute("SELECT set_config('hpf.account', '" + colleague + "', true)");
            assertThat(number(statement, "SELECT count(*) FROM casework.client WHERE case_number = 'C-2'"))
                    .isZero();
            assertThat(number(statement, "SELECT (casework.asker() = '" + caseworker + "')::int"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> statement.execute("SELECT wall.enter('" + colleague + "', '2026-11-24', 'x', '')"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobodyWritesDownAnotherPurposeThanTheOneOfThePass() throws SQLException {
        String read = "INSERT INTO casework.read_log (id, at, account_id, record_kind, purpose)"
                + " VALUES (uuidv7(), '2026-11-24', '%s', 'case', '%s') RETURNING 1";
        assertThat(asCaseworker(caseworker, read.formatted(caseworker, "a test")))
                .isEqualTo(1);
        assertThatThrownBy(() -> asCaseworker(caseworker, read.formatted(caseworker, "nothing at all")))
                .hasMessageContaining("row-level security");
    }

    /** What is called there may have been slipped in; it does not come back through the wall by itself. */
    @Test
    void theProgrammeSideDoesNotComeBackThroughTheWall() {
        CaseScene.Desk desk = scene.by(caseworker);
        List<Long> seen = desk.ask(() -> {
            Wall wall = desk.get(Wall.class);
            long before = clients();
            long meanwhile = wall.onProgrammeSide(() -> {
                role(TestDatabase.CASEWORK);
                long stolen = clients();
                role("none");
                return stolen;
            });
            return List.of(before, meanwhile, clients());
        });
        assertThat(seen).containsExactly(1L, 0L, 1L);
    }

    @Test
    void whoHasLeftSeesNothingWithTheRoleAlone() {
        CaseScene.Desk desk = scene.by(caseworker);
        long after = TestJpa.inTransaction(() -> {
            Wall wall = desk.get(Wall.class);
            wall.enter("a test");
            wall.leave();
            role(TestDatabase.CASEWORK);
            return clients();
        });
        assertThat(after).isZero();
    }

    /** A trap for who comes next on the connection: the driver would run it under the name that it gave to another one. */
    @Test
    void aSessionInWhichAStatementPreparedAnotherGetsNoPass() throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "PREPARE trap AS SELECT set_config('my.loot', (SELECT string_agg(nspname, ',') FROM pg_namespace), false)");
            WallPass pass = pass(statement, caseworker);
            var before = connection.setSavepoint();
            assertThatThrownBy(() -> showPass(statement, pass)).hasMessageContaining("prepared by a statement");
            connection.rollback(before);
            statement.execute("DEALLOCATE trap");
            showPass(statement, pass);
        }
    }

    /** What is looked at later was asked before, and nobody was inside then. */
    @Test
    void aCursorThatWasOpenedOutsideSeesNothingInside() throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL ROLE " + TestDatabase.CASEWORK);
            statement.execute("DECLARE early CURSOR WITH HOLD FOR SELECT name FROM casework.client");
            statement.execute("SET LOCAL ROLE NONE");
            enter(statement, caseworker);
            assertThat(number(statement, "SELECT count(*) FROM casework.client"))
                    .isEqualTo(1);
            try (var rows = statement.executeQuery("FETCH ALL FROM early")) {
                assertThat(rows.next()).isFalse();
            }
            connection.commit();
            try (var rows = statement.executeQuery("FETCH ALL FROM early")) {
                assertThat(rows.next()).isFalse();
            }
            statement.execute("CLOSE early");
        }
    }

    /** Nothing is left behind that would pile up. */
    @Test
    void whoHasLeftIsNotNotedAnyMore() throws SQLException {
        assertThat(number("SELECT count(*) FROM wall.inside")).isZero();
    }

    @Test
    void aKeyThatWasReplacedOpensNothing() throws Exception {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            WallPass pass = pass(statement, caseworker);
            String earlier = HexFormat.of().formatHex(pass.signature());
            String key = System.getProperty("hpf.wall.key");
            try (Connection owner = scene.database.connectAsOwner()) {
                WallKey.next().letIn(owner, "tests");
                assertRefused(connection, statement, () -> showPass(statement, pass, earlier));
                new WallKey(key).letIn(owner, "another node");
                showPass(statement, pass, earlier);
            } finally {
                scene.sql("DELETE FROM wall.key");
                try (Connection owner = scene.database.connectAsOwner()) {
                    new WallKey(key).letIn(owner, "tests");
                }
            }
        }
    }

    private static long clients() {
        return ((Number) TestJpa.entityManager()
                        .createNativeQuery("SELECT count(*) FROM casework.client")
                        .getSingleResult())
                .longValue();
    }

    private static void role(String role) {
        assertThat(TestJpa.entityManager()
                        .createNativeQuery("SELECT set_config('role', '" + role + "', true)")
                        .getSingleResult())
                .isEqualTo(role);
    }

    /** The transaction goes on, so that every attempt is made in the one that the pass is for. */
    private static void assertRefused(Connection connection, Statement statement, TestJpa.Work attempt)
            throws SQLException {
        var before = connection.setSavepoint();
        assertThatThrownBy(attempt::run).hasMessageContaining(DOES_NOT_OPEN);
        connection.rollback(before);
        assertThat(number(statement, "SELECT 1")).isEqualTo(1);
    }
}
