package org.halfpastfour.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** What a scene puts into the database and asks it, as its owner. */
public final class Rows {

    private Rows() {}

    /** The first value of the first row; the statement's only parameter is this. */
    static UUID id(String sql, UUID parameter) {
        try (Connection owner = ServerUnderTest.connectAsOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            return first(statement, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> T ask(String sql, Class<T> type) {
        try (Connection owner = ServerUnderTest.connectAsOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            return first(statement, type);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> Optional<T> find(String sql, Class<T> type) {
        try (Connection owner = ServerUnderTest.connectAsOwner();
                PreparedStatement statement = owner.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getObject(1, type)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T first(PreparedStatement statement, Class<T> type) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("nothing found by " + statement);
            }
            return rows.getObject(1, type);
        }
    }

    public static void run(String sql, UUID parameter) {
        try (Connection owner = ServerUnderTest.connectAsOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
