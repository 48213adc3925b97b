package org.halfpastfour.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What people entered, and other tests as if they had: names and the like are no words of the product. */
final class Entered {

    /** Kinds and states are written in capitals. */
    private static final String COLUMNS = """
            SELECT format('SELECT %1$I FROM %2$I.%3$I WHERE length(%1$I) <= 80 AND %1$I ~ ''[a-z]{3}''',
                column_name, table_schema, table_name)
            FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
            WHERE table_schema NOT IN ('wall', 'schema_history') AND data_type = 'text' AND table_type = 'BASE TABLE'
                AND column_name ~ '(name|title|address|number)$'""";

    private Entered() {}

    /** The text without it. */
    static String without(String text) {
        String rest = text;
        for (String entered : read()) {
            rest = rest.replace(entered, " ");
        }
        return rest;
    }

    /** The longest first. */
    private static List<String> read() {
        try (Connection owner = ServerUnderTest.connectAsOwner();
                Statement statement = owner.createStatement()) {
            String all = list(statement, COLUMNS).stream().collect(Collectors.joining(" UNION "));
            return list(statement, "SELECT one FROM (" + all + ") entered (one) ORDER BY length(one) DESC");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> list(Statement statement, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
