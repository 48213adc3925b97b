package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.halfpastfour.schema.HiddenStatistics;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database tells about itself tells the login of the server nothing of the case side. */
class WallStatisticsDbTest extends WallScene {

    @Test
    void noViewOfStatisticsSessionsOrLocksIsRead() throws SQLException {
        List<String> views = strings("""
                SELECT c.oid::regclass::text FROM pg_class c
                WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'v'
                  AND (c.relname ~ '^pg_stat' OR c.relname ~ '^pg_(locks|prepared_statements|prepared_xacts|cursors)$')""");
        assertThat(views)
                .hasSizeGreaterThan(40)
                .contains("pg_stat_activity", "pg_stat_user_tables", "pg_statio_user_indexes", "pg_stats", "pg_locks");
        var softly = new SoftAssertions();
        for (String view : views) {
            softly.assertThat(refusal("SELECT 1 FROM " + view)).as(view).isEqualTo(REFUSED);
            softly.assertThat(refusalWithRole("SELECT 1 FROM " + view))
                    .as("with the role " + view)
                    .isEqualTo(REFUSED);
        }
        softly.assertAll();
    }

    @Test
    void noFunctionTellsWhatTheViewsTell() throws SQLException {
        assertThat(strings("""
                SELECT p.oid::regprocedure::text FROM pg_proc p
                WHERE has_function_privilege('hpf_app', p.oid, 'EXECUTE')
                  AND (p.proname ~ '^pg_stat_(get|have)_' OR p.proname ~ '^pg_(lock_status|blocking_pids|prepared_|cursor$)'
                       OR p.proname ~ '^pg_(relation|table|indexes|total_relation)_size$' OR p.proname ~ 'commit_timestamp')""")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reltuples", "relpages", "relallvisible", "relallfrozen", "relfrozenxid", "relminmxid", "xmin"})
    void howMuchIsInATableIsNotTold(String column) throws SQLException {
        String query = "SELECT " + column + " FROM pg_class WHERE relname = 'client'";
        assertThat(refusal(query)).isEqualTo(REFUSED);
        assertThat(refusalWithRole(query)).isEqualTo(REFUSED);
    }

    @Test
    void whichTablesThereAreIsNoSecret() throws SQLException {
        assertThat(strings(
                        "SELECT relname::text FROM pg_class WHERE oid = 'programme.session'::regclass",
                        TestDatabase.APPLICATION))
                .containsExactly("session");
    }

    @Test
    void theOwnerAndWhoMayReadAllStatisticsStillDo() throws SQLException {
        assertThat(strings("SELECT 'x' FROM pg_stat_activity LIMIT 1")).hasSize(1);
        assertThat(number("SELECT (has_table_privilege('pg_monitor', 'pg_locks', 'SELECT')"
                        + " AND has_function_privilege('pg_monitor', 'pg_lock_status()', 'EXECUTE'))::int"))
                .isEqualTo(1);
        try (Connection login = scene.database.connectAsApplication();
                Connection owner = scene.database.connectAsOwner()) {
            assertThat(HiddenStatistics.areHidden(login)).isTrue();
            assertThat(HiddenStatistics.areHidden(owner)).isFalse();
        }
    }

    @Test
    void noNumberIsCountedUpOnTheCaseSide() throws SQLException {
        assertThat(strings("SELECT oid::regclass::text FROM pg_class WHERE relkind = 'S'"
                        + " AND relnamespace IN ('casework'::regnamespace, 'wall'::regnamespace)"))
                .isEmpty();
    }

    @Test
    void nothingIsKeptOfTheValuesOfAColumn() throws SQLException {
        for (String relation : strings(
                "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname IN ('casework', 'wall')")) {
            scene.sql("ANALYZE " + relation);
        }
        assertThat(strings("SELECT tablename || '.' || attname FROM pg_stats WHERE schemaname IN ('casework', 'wall')"))
                .isEmpty();
    }

    /** With the role, but without a pass, one may ask how a statement would be carried out. */
    @Test
    void howAStatementWouldBeCarriedOutTellsOfNoName() throws SQLException {
        scene.sql("ANALYZE casework.client");
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL ROLE " + TestDatabase.CASEWORK);
            for (String comparison : List.of("= '%s'", "< '%s'", "> '%s'")) {
                String query = "EXPLAIN SELECT FROM casework.client WHERE name " + comparison;
                assertThat(plan(statement, query.formatted("张三")).replace("张三", "x"))
                        .isEqualTo(plan(statement, query.formatted("没有")).replace("没有", "x"));
            }
            assertThatThrownBy(() -> statement.execute("EXPLAIN SELECT FROM programme.household"))
                    .hasMessageContaining("permission denied");
        }
        assertThat(refusal("EXPLAIN SELECT FROM casework.client")).isEqualTo(REFUSED);
    }

    private String refusalWithRole(String sql) throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL ROLE " + TestDatabase.CASEWORK);
            statement.execute(sql);
            return "not refused";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    private static String plan(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return String.join("\n", lines);
        }
    }
}
