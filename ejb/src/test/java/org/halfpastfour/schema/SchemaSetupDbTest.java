package org.halfpastfour.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

class SchemaSetupDbTest {

    private final TestDatabase database = TestDatabase.get();

    @Test
    void changesNothingWhenItRunsAgain() throws SQLException {
        long before = countOfMigrations();
        setup().run();
        assertThat(countOfMigrations()).isEqualTo(before).isPositive();
    }

    @Test
    void refusesADatabaseThatANewerVersionMigrated() throws SQLException {
        refuses("9999.01.01.0000", "newer version (migration 9999.01.01.0000 is unknown here)");
    }

    @Test
    void refusesADatabaseWithAMigrationThatIsMissingHere() throws SQLException {
        refuses("4.5", "another version (migration 4.5 is missing here)");
    }

    @Test
    void refusesAMigrationThatComesTooLate() throws SQLException {
        execute(
                "CREATE TABLE schema_history.aside AS SELECT * FROM schema_history.flyway_schema_history WHERE version = '580'");
        execute("DELETE FROM schema_history.flyway_schema_history WHERE version = '580'");
        try {
            assertThatThrownBy(() -> setup().run())
                    .isInstanceOf(SchemaRefused.class)
                    .hasMessageContaining("migration 580 comes too late");
        } finally {
            execute("INSERT INTO schema_history.flyway_schema_history SELECT * FROM schema_history.aside");
            execute("DROP TABLE schema_history.aside");
        }
    }

    private void refuses(String applied, String why) throws SQLException {
        execute("""
                INSERT INTO schema_history.flyway_schema_history
                (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                VALUES (9999, '%s', 'of others', 'SQL', 'V__of_others.sql', 1, 'test', 1, true)""".formatted(applied));
        try {
            assertThatThrownBy(() -> setup().run())
                    .isInstanceOf(SchemaRefused.class)
                    .hasMessageContaining(why);
        } finally {
            execute("DELETE FROM schema_history.flyway_schema_history WHERE installed_rank = 9999");
        }
    }

    @Test
    void theApplicationOwnsNothing() throws SQLException {
        try (var connection = database.connectAsApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("CREATE TABLE programme.mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theApplicationTakesTheCaseworkRoleOnlyForOneTransaction() throws SQLException {
        try (var connection = database.connectAsApplication();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL ROLE " + TestDatabase.CASEWORK);
            connection.commit();
            try (var rows = statement.executeQuery("SELECT current_user")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo(TestDatabase.APPLICATION);
            }
        }
    }

    @Test
    void entitiesFitTheSchema() {
        assertThat(TestJpa.factory().isOpen()).isTrue();
    }

    private SchemaSetup setup() {
        return new SchemaSetup(database.url(), TestDatabase.OWNER, "test", TestDatabase.APPLICATION);
    }

    private long countOfMigrations() throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM schema_history.flyway_schema_history")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
