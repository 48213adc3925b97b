package org.halfpastfour.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a database to the schema of this version. The login role of the application and the owner exist before; the
 * casework role, which nobody can sign in as, is made here when it is missing.
 *
 * <p>A database that a newer version has migrated, or one that lacks a migration between those that it has, is refused
 * and left as it is.
 */
public final class SchemaSetup {

    private static final String CASEWORK_ROLE = "hpf_casework";
    private static final String HISTORY_SCHEMA = "schema_history";

    private final String url;
    private final String owner;
    private final String password;
    private final String application;

    public SchemaSetup(String url, String owner, String password, String application) {
        this.url = url;
        this.owner = owner;
        this.password = password;
        this.application = application;
    }

    /** Makes the casework role where it is missing, then runs the migrations that are new and fills what is kept of names. */
    public void run() throws SQLException {
        refuseOthers();
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            createCaseworkRole(connection);
            grantCaseworkRole(connection);
        }
        flyway().migrate();
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            new StoredNames(connection).fill();
        }
    }

    private void refuseOthers() {
        for (MigrationInfo info : flyway().info().all()) {
            switch (info.getState()) {
                case FUTURE_SUCCESS, FUTURE_FAILED -> throw SchemaRefused.newer(name(info));
                case MISSING_SUCCESS, MISSING_FAILED -> throw SchemaRefused.missing(name(info));
                case IGNORED -> throw SchemaRefused.late(name(info));
                default -> {}
            }
        }
    }

    private static String name(MigrationInfo info) {
        return info.getVersion() == null
                ? info.getDescription()
                : info.getVersion().getVersion();
    }

    private void createCaseworkRole(Connection connection) throws SQLException {
        if (!roleExists(connection)) {
            execute(connection, "CREATE ROLE " + CASEWORK_ROLE + " NOLOGIN");
        }
    }

    private boolean roleExists(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, CASEWORK_ROLE);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void grantCaseworkRole(Connection connection) throws SQLException {
        execute(
                connection,
                "GRANT " + CASEWORK_ROLE + " TO " + quoted(connection, application)
                        + " WITH INHERIT FALSE, SET TRUE, ADMIN FALSE");
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.enquoteIdentifier(name, true);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Flyway flyway() {
        return configuration().load();
    }

    private FluentConfiguration configuration() {
        return Flyway.configure(SchemaSetup.class.getClassLoader())
                .dataSource(url, owner, password)
                .locations("classpath:db/migration")
                .schemas(HISTORY_SCHEMA)
                .createSchemas(true)
                .ignoreMigrationPatterns(new String[0])
                .placeholders(Map.of("app", '"' + application + '"', "casework", CASEWORK_ROLE));
    }
}
