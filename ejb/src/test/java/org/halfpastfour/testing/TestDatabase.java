package org.halfpastfour.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.halfpastfour.schema.HiddenStatistics;
import org.halfpastfour.schema.SchemaSetup;
import org.halfpastfour.schema.WallKey;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The real database for tests: PostgreSQL 18 with the migrated schema, started once in this JVM and thrown away with
 * it. The roles are those of production, so a test meets the same refusals.
 */
public final class TestDatabase {

    public static final String OWNER = "hpf_owner";
    public static final String APPLICATION = "hpf_app";
    public static final String CASEWORK = "hpf_casework";

    /** A query for the schemas of the product, as the migrations made them; the history of migrations is none. */
    public static final String SCHEMAS = "SELECT nspname FROM pg_namespace"
            + " WHERE pg_get_userbyid(nspowner) = 'hpf_owner' AND nspname <> 'schema_history'";

    private static final String PASSWORD = "test";
    private static final String NAME = "hpf";

    /** More than any test has threads: one that waited for a connection would wait for itself. */
    private static final int MOST_CONNECTIONS = 80;

    private final EmbeddedPostgres server;
    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();
    private @Nullable Connection cleaner;
    private @Nullable PreparedStatement filled;

    private TestDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** The one database of this JVM, migrated; the first call starts it. */
    public static TestDatabase get() {
        return Holder.DATABASE;
    }

    /** Pooled connections as the role that owns the schemas. */
    public DataSource owner() {
        return pools.computeIfAbsent(OWNER, this::pool);
    }

    /** Pooled connections as the role that the server signs in with, as they come back, like the server's own. */
    public DataSource application() {
        return pools.computeIfAbsent(APPLICATION, this::pool);
    }

    public Connection connectAsOwner() throws SQLException {
        return asNew(owner().getConnection());
    }

    public Connection connectAsApplication() throws SQLException {
        return asNew(application().getConnection());
    }

    /** As the server's login, on a connection of its own that ends with the test. */
    public Connection connectAnew() throws SQLException {
        return DriverManager.getConnection(url(), APPLICATION, PASSWORD);
    }

    /** Without what a test has set before: opening another one would take longer than most tests. */
    private static Connection asNew(Connection used) throws SQLException {
        try (Statement statement = used.createStatement()) {
            statement.execute("RESET ALL; RESET ROLE");
        }
        return used;
    }

    public String url() {
        return server.getJdbcUrl("postgres", NAME).replaceAll("\\?.*", "");
    }

    /**
     * Deletes every row of every schema of the product, but what the migrations bring: districts, streets, terms, texts of consents and templates of plans. Only
     * tables with rows are touched, past triggers and references: TRUNCATE of them all takes ten times as long.
     */
    public synchronized void clear() {
        try (Statement statement = cleaner().createStatement()) {
            List<String> deletes = new ArrayList<>();
            try (ResultSet rows = filled().executeQuery()) {
                while (rows.next()) {
                    deletes.add("DELETE FROM " + rows.getString(1));
                }
            }
            if (!deletes.isEmpty()) {
                statement.execute(String.join(";", deletes));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection cleaner() throws SQLException {
        if (cleaner == null) {
            cleaner = server.getDatabase("postgres", NAME).getConnection();
            try (Statement statement = cleaner.createStatement()) {
                statement.execute("SET session_replication_role = replica");
            }
        }
        return cleaner;
    }

    /** Answers the tables that have rows. */
    private PreparedStatement filled() throws SQLException {
        if (filled == null) {
            filled = cleaner()
                    .prepareStatement(tables().stream()
                            .map(table -> "SELECT '" + table + "' WHERE EXISTS (SELECT FROM " + table + ")")
                            .collect(Collectors.joining(" UNION ALL ")));
        }
        return filled;
    }

    private List<String> tables() throws SQLException {
        var tables = new ArrayList<String>();
        try (Statement statement = cleaner().createStatement();
                var rows = statement.executeQuery("""
                        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                        WHERE tablename NOT IN ('district', 'street', 'school_year', 'term', 'placing_policy', 'key', 'consent_text',
                                                'instrument', 'plan_template', 'repair_template')
                          AND schemaname IN (""" + SCHEMAS + ")")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private HikariDataSource pool(String user) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url());
        dataSource.setUser(user);
        dataSource.setPassword(PASSWORD);
        var pool = new HikariDataSource();
        pool.setDataSource(dataSource);
        pool.setMaximumPoolSize(MOST_CONNECTIONS);
        pool.setMinimumIdle(1);
        return pool;
    }

    private static TestDatabase start() {
        try {
            var database = new TestDatabase(EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("track_functions", "all")
                    .start());
            database.createRoles();
            new SchemaSetup(database.url(), OWNER, PASSWORD, APPLICATION).run();
            database.letIn();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void createRoles() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + OWNER + " LOGIN CREATEROLE PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE ROLE " + APPLICATION + " LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE DATABASE " + NAME + " OWNER " + OWNER
                    + " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'");
        }
    }

    /** As the launcher does for the server. */
    private void letIn() throws SQLException {
        WallKey key = WallKey.next();
        System.setProperty("hpf.wall.key", key.text());
        try (Connection owner = connectAsOwner()) {
            key.letIn(owner, "tests");
        }
        try (Connection administrator = server.getDatabase("postgres", NAME).getConnection()) {
            HiddenStatistics.hide(administrator);
        }
    }

    private static final class Holder {
        static final TestDatabase DATABASE = start();
    }
}
