package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Tries to see through the wall from the programme side, with every table, view and function there is. */
class WallDbTest extends WallScene {

    @Test
    void everyTableAndViewHasARowThatCouldBeSeen() throws SQLException {
        var empty = new ArrayList<String>();
        for (String relation : relations()) {
            if (asCaseworker(caseworker, "SELECT count(*) FROM " + relation) == 0) {
                empty.add(relation);
            }
        }
        assertThat(empty)
                .as("but what a client has not sent, which the client alone reads, and figures, which supervisors read")
                .containsExactly(
                        "casework.assessment_draft",
                        "casework.figure_count",
                        "casework.figure_month",
                        "casework.told_figure");
    }

    @Test
    void theLoginRoleReadsNoTableAndNoView() throws SQLException {
        var softly = new SoftAssertions();
        for (String relation : relations()) {
            softly.assertThat(refusal("SELECT 1 FROM " + relation + " LIMIT 1"))
                    .as(relation)
                    .isEqualTo(REFUSED);
            softly.assertThat(refusal("TABLE " + relation)).as(relation).isEqualTo(REFUSED);
            softly.assertThat(refusal("SELECT query_to_xml('TABLE " + relation + "', true, false, '')"))
                    .as("query_to_xml of " + relation)
                    .isEqualTo(REFUSED);
            softly.assertThat(refusal("COPY " + relation + " TO STDOUT"))
                    .as("COPY " + relation)
                    .isEqualTo(REFUSED);
            softly.assertThat(refusal("LOCK TABLE " + relation))
                    .as("LOCK " + relation)
                    .isEqualTo(REFUSED);
        }
        softly.assertAll();
    }

    @Test
    void theLoginRoleCallsNoFunction() throws SQLException {
        List<String> calls = strings("""
                SELECT format('%I.%I(%s)', n.nspname, p.proname,
                       (SELECT string_agg(format('NULL::%s', format_type(a, NULL)), ', ') FROM unnest(p.proargtypes) AS a))
                FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'casework'""");
        assertThat(calls).hasSizeGreaterThan(5);
        var softly = new SoftAssertions();
        for (String call : calls) {
            softly.assertThat(refusal("SELECT " + call)).as(call).isEqualTo(REFUSED);
        }
        softly.assertAll();
    }

    @Test
    void nothingElsewhereReadsTheCaseSideForTheLoginRole() throws SQLException {
        assertThat(strings("""
                SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                WHERE p.prosecdef AND n.nspname <> 'casework' AND has_function_privilege('hpf_app', p.oid, 'EXECUTE')"""))
                .as("functions that run as their owner")
                .containsExactlyInAnyOrder(
                        "account.supervise_first(text,uuid,text,date,timestamp with time zone)",
                        "account.use_first_link(text,text,uuid,timestamp with time zone)",
                        "wall.enter(uuid,date,text,bytea,text)",
                        "wall.is_vouched(uuid,text,text)",
                        "wall.stock_codes(text[],date,integer)",
                        "wall.take_code(date)",
                        "wall.vouch(uuid,text,text,bytea)");
        assertThat(strings("""
                SELECT DISTINCT v.oid::regclass::text FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
                JOIN pg_class v ON v.oid = r.ev_class JOIN pg_class t ON t.oid = d.refobjid
                WHERE d.classid = 'pg_rewrite'::regclass AND t.relnamespace = 'casework'::regnamespace
                  AND v.relnamespace <> 'casework'::regnamespace""")).as("views upon it").containsExactly("wall.worked");
        assertThat(strings("""
                SELECT c.oid::regclass::text FROM pg_class c, unnest(ARRAY['hpf_app', 'hpf_casework']) AS login
                WHERE c.relnamespace = 'wall'::regnamespace AND c.relkind IN ('r', 'v')
                  AND has_any_column_privilege(login, c.oid, 'SELECT, INSERT, UPDATE')"""))
                .as("of the wall itself nobody reads or writes anything")
                .isEmpty();
        assertThat(strings("""
                SELECT c.relname || '.' || t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                WHERE c.relnamespace = 'casework'::regnamespace AND NOT t.tgisinternal"""))
                .as("triggers, which write on the case side and in the wall alone")
                .containsExactlyInAnyOrder(
                        "attendance_consent.asked_until_a_consent_ends",
                        "client.answers_go_with_the_case",
                        "group_meeting_leader.in_one_place",
                        "helper.code_ends_with_the_pledge",
                        "peer_gate.peer_gate_follows",
                        "peer_path.peer_path_follows",
                        "repair_session.in_one_place");
        assertThat(strings("""
                SELECT conname::text FROM pg_constraint c
                WHERE contype = 'f' AND (c.conrelid::regclass::text LIKE 'casework.%')
                  <> (c.confrelid::regclass::text LIKE 'casework.%')""")).as("foreign keys through the wall").isEmpty();
    }

    /** A list of 400 took a second when each row was asked for by itself. What a table says is replaced by a set: casework.seen_clients(). */
    @Test
    void whatIsReadIsAskedOnceAStatementAndNotOfEachRow() throws SQLException {
        assertThat(strings("""
                WITH asks (what, text) AS (
                  SELECT p.polrelid::regclass || ' ' || p.polname, pg_get_expr(p.polqual, p.polrelid) FROM pg_policy p
                  JOIN pg_class c ON c.oid = p.polrelid WHERE c.relnamespace = 'casework'::regnamespace
                  UNION ALL
                  SELECT c.oid::regclass::text, pg_get_viewdef(c.oid) FROM pg_class c
                  WHERE c.relnamespace = 'casework'::regnamespace AND c.relkind = 'v')
                SELECT what || ': ' || text FROM asks WHERE text ~ '\\m(may_see|may_work|holds)\\(' ORDER BY 1""")).isEmpty();
    }

    @Test
    void aStolenRoleWithoutAnAskerSeesNothing() throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL ROLE " + TestDatabase.CASEWORK);
            for (String relation : relations()) {
                assertThat(number(statement, "SELECT count(*) FROM " + relation))
                        .as(relation)
                        .isZero();
            }
        }
    }

    @Test
    void whoeverSlipsInAStatementOpensNothing() throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT set_config('hpf.account', '" + caseworker + "', false), set_config('hpf.today', '"
                    + scene.today
                    + "', false), set_config('hpf.purpose', 'x', false), set_config('role', 'hpf_casework', false)");
            for (String relation : relations()) {
                assertThat(number(statement, "SELECT count(*) FROM " + relation))
                        .as(relation)
                        .isZero();
            }
            assertThat(number(statement, "SELECT casework.works_cases()::int")).isZero();
            assertThat(number(statement, "SELECT (casework.household_of_code('7K3M-9XQ2') IS NULL)::int"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> statement.execute(
                            "INSERT INTO casework.client (id, case_number, name, district_code, caseworker_id, state, opened_on)"
                                    + " VALUES (uuidv7(), 'C-9', 'x', '500103', '" + caseworker
                                    + "', 'ACTIVE', '2026-11-24')"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void theWallIsReadByNobody() throws SQLException {
        List<String> tables = strings(
                "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname = 'wall' ORDER BY 1");
        assertThat(tables).contains("wall.inside", "wall.key", "wall.vouched");
        for (String table : tables) {
            for (String statement : List.of(
                    "SELECT 1 FROM " + table, "DELETE FROM " + table, "INSERT INTO " + table + " DEFAULT VALUES")) {
                assertThat(refusal(statement)).as(statement).isEqualTo(REFUSED);
                assertThatThrownBy(() -> asCaseworker(caseworker, statement))
                        .as(statement)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void theCaseworkRoleReadsNothingElse() throws SQLException {
        for (String relation : strings("""
                SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE (n.nspname IN (%s) AND n.nspname NOT IN ('casework', 'wall') OR n.nspname = 'schema_history')
                  AND c.relkind IN ('r', 'v', 'm', 'p')""".formatted(TestDatabase.SCHEMAS))) {
            assertThatThrownBy(() -> asCaseworker(caseworker, "SELECT count(*) FROM " + relation))
                    .as(relation)
                    .hasMessageContaining("permission denied");
        }
    }
}
