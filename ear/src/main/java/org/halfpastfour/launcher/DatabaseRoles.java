package org.halfpastfour.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.halfpastfour.schema.HiddenStatistics;

/** The two users and the database in the built-in server, and what it tells nobody; can be run again after it was cut short. */
final class DatabaseRoles {

    static final String ADMINISTRATOR = "postgres";
    static final String OWNER = "hpf_owner";
    static final String APPLICATION = "hpf_app";
    static final String NAME = "hpf";

    private final int port;
    private final Secrets secrets;

    DatabaseRoles(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    void create() throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(url(port, ADMINISTRATOR), ADMINISTRATOR, secrets.administrator())) {
            role(connection, OWNER, "CREATEROLE", secrets.owner());
            role(connection, APPLICATION, "NOCREATEROLE", secrets.application());
            if (isMissing(connection, "SELECT 1 FROM pg_database WHERE datname = ?", NAME)) {
                run(connection, "CREATE DATABASE " + NAME + " OWNER " + OWNER + " TEMPLATE template0");
                run(connection, "REVOKE ALL ON DATABASE " + NAME + " FROM PUBLIC");
                run(connection, "GRANT CONNECT ON DATABASE " + NAME + " TO " + APPLICATION);
            }
        }
        try (Connection connection =
                DriverManager.getConnection(url(port, NAME), ADMINISTRATOR, secrets.administrator())) {
            HiddenStatistics.hide(connection);
        }
    }

    private static void role(Connection connection, String name, String right, String password) throws SQLException {
        if (isMissing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            run(connection, "CREATE ROLE " + name + " LOGIN " + right + " PASSWORD '" + password + "'");
        }
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
