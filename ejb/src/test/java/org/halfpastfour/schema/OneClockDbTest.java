package org.halfpastfour.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The product has one clock, and the database is handed the time: nothing that stays in the schema asks its own. */
class OneClockDbTest {

    private static final String ASKS_A_CLOCK =
            "\\m(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\\s*\\("
                    + "|\\m(current_date|current_time|current_timestamp|localtime|localtimestamp)\\M";
    private static final String NAMES_A_ZONE = "at time zone|\\m(asia|europe|america|pacific)/";

    private static final String WHAT_STAYS = """
            SELECT 'view ' || v.oid::regclass AS name, pg_get_viewdef(v.oid) AS body FROM pg_class v
            JOIN pg_namespace n ON n.oid = v.relnamespace WHERE v.relkind IN ('v', 'm') AND n.nspname = ANY (:schemas)
            UNION ALL SELECT 'function ' || p.oid::regprocedure, p.prosrc FROM pg_proc p
            JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = ANY (:schemas)
            UNION ALL SELECT 'constraint ' || c.conname, pg_get_constraintdef(c.oid) FROM pg_constraint c
            JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = ANY (:schemas)
            UNION ALL SELECT 'default of ' || d.adrelid::regclass, pg_get_expr(d.adbin, d.adrelid) FROM pg_attrdef d
            JOIN pg_class t ON t.oid = d.adrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = ANY (:schemas)
            UNION ALL SELECT 'policy ' || p.polname || ' on ' || p.polrelid::regclass,
                coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
            FROM pg_policy p
            UNION ALL SELECT 'index ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid) FROM pg_index i
            JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = ANY (:schemas)
            """.replace(":schemas", "ARRAY(" + TestDatabase.SCHEMAS + ")");

    @Test
    void nothingThatStaysInTheSchemaAsksTheDatabaseForTheTime() throws SQLException {
        assertThat(found(ASKS_A_CLOCK)).isEmpty();
    }

    @Test
    void nothingThatStaysInTheSchemaNamesAZone() throws SQLException {
        assertThat(found(NAMES_A_ZONE)).isEmpty();
    }

    @Test
    void whatIsLookedForWouldBeFound() throws SQLException {
        assertThat(strings("SELECT 'now' WHERE 'x <= (now() AT TIME ZONE ''Asia/Shanghai'')::date' ~* $re$"
                        + ASKS_A_CLOCK + "$re$ AND 'x at time zone y' ~* $re$" + NAMES_A_ZONE
                        + "$re$ AND CURRENT_DATE::text IS NOT NULL"))
                .hasSize(1);
        assertThat(strings("SELECT name FROM (" + WHAT_STAYS + ") AS s WHERE body ~* 'casework.today'"))
                .hasSizeGreaterThan(3);
    }

    private static List<String> found(String pattern) throws SQLException {
        return strings("SELECT name FROM (" + WHAT_STAYS + ") AS s WHERE body ~* $re$" + pattern + "$re$");
    }

    private static List<String> strings(String sql) throws SQLException {
        try (var connection = TestDatabase.get().connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
