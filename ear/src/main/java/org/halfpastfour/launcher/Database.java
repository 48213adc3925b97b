package org.halfpastfour.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A PostgreSQL 18 that can be reached, and its two users.
 *
 * @param url JDBC, without user and password
 */
record Database(String url, User owner, User application) {

    record User(String name, String password) {}

    Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url, owner.name(), owner.password());
    }

    Connection connectAsApplication() throws SQLException {
        return DriverManager.getConnection(url, application.name(), application.password());
    }
}
