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
        execute("""
                INSERT INTO schema_history.flyway_schema_history
                (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                VALUES (9999, '999', 'from the future', 'SQL', 'V999__from_the_future.sql', 1, 'test', 1, true)""");
        try {
            assertThatThrownBy(() -> setup().run())
                    .isInstanceOf(NewerSchema.class)
                    .hasMessageContaining("999");
        } finally {
            execute("DELETE FROM schema_history.flyway_schema_history WHERE version = '999'");
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
