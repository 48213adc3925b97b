package org.halfpastfour.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** Keeps from the server's login what PostgreSQL tells everybody about tables and sessions of others. */
public final class HiddenStatistics {

    private static final String SCRIPT = "/db/administrator/hide-statistics.sql";

    private HiddenStatistics() {}

    /** Hides them in the database of this connection, which is a superuser's. */
    public static void hide(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement();
                var script = HiddenStatistics.class.getResourceAsStream(SCRIPT)) {
            statement.execute(
                    new String(Objects.requireNonNull(script, SCRIPT).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this login is told nothing. */
    public static boolean areHidden(Connection login) throws SQLException {
        try (var statement = login.createStatement();
                var rows =
                        statement.executeQuery("SELECT NOT has_table_privilege('pg_catalog.pg_stat_activity', 'SELECT')"
                                + " AND NOT has_column_privilege('pg_catalog.pg_class', 'reltuples', 'SELECT')")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
