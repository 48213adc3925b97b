package org.halfpastfour.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.halfpastfour.shared.NameKey;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.shared.NameReadingRule;

/**
 * Names that were stored before are compared, found and ordered like those of today: what is kept of each is made again
 * when the rule that makes it has changed.
 */
final class StoredNames {

    private static final UnaryOperator<String> KEY = name -> NameKey.of(name).value();
    private static final UnaryOperator<String> INITIALS =
            name -> NameReading.of(name).searchKeys();
    private static final UnaryOperator<String> READING =
            name -> NameReading.of(name).sortKey();
    private static final List<Column> COLUMNS = List.of(
            new Column("programme.person", "name", "name_key", KEY),
            new Column("programme.person", "name", "initials", INITIALS),
            new Column("programme.person", "name", "reading", READING),
            new Column("programme.household", "name", "reading", READING),
            new Column("programme.staff_member", "name", "reading", READING),
            new Column("programme.home", "name", "reading", READING),
            new Column("programme.room", "name", "reading", READING),
            new Column("programme.programme", "title", "reading", READING),
            new Column("account.account", "display_name", "name_key", KEY),
            new Column("account.account", "display_name", "initials", INITIALS),
            new Column("account.account", "display_name", "reading", READING));
    private static final int AT_ONCE = 1000;

    private final Connection connection;

    StoredNames(Connection connection) {
        this.connection = connection;
    }

    /** Whole or not at all. */
    void fill() throws SQLException {
        connection.setAutoCommit(false);
        if (!isOfThisRule()) {
            for (Column column : COLUMNS) {
                fill(column);
            }
            keepRule();
        }
        connection.commit();
    }

    private boolean isOfThisRule() throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT rule FROM programme.name_rule")) {
            return rows.next() && rows.getInt(1) == NameReadingRule.number();
        }
    }

    private void keepRule() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO programme.name_rule (rule) VALUES (?) ON CONFLICT (id) DO UPDATE SET rule = excluded.rule")) {
            insert.setInt(1, NameReadingRule.number());
            insert.executeUpdate();
        }
    }

    private void fill(Column column) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(column.select());
                PreparedStatement update = connection.prepareStatement(column.update())) {
            select.setFetchSize(AT_ONCE);
            try (ResultSet rows = select.executeQuery()) {
                int waiting = 0;
                while (rows.next()) {
                    String made = column.rule().apply(rows.getString(2));
                    if (!made.equals(rows.getString(3))) {
                        update.setString(1, made);
                        update.setObject(2, rows.getObject(1, UUID.class));
                        update.addBatch();
                        waiting++;
                    }
                    if (waiting == AT_ONCE) {
                        update.executeBatch();
                        waiting = 0;
                    }
                }
                update.executeBatch();
            }
        }
    }

    private record Column(String table, String name, String column, UnaryOperator<String> rule) {

        String select() {
            return "SELECT id, " + name + ", " + column + " FROM " + table;
        }

        String update() {
            return "UPDATE " + table + " SET " + column + " = ? WHERE id = ?";
        }
    }
}
