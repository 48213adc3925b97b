package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries to see through the wall, with every table, view and function there is. */
class WallDbTest {

    private static final String REFUSED = "42501";

    private CaseScene scene;
    private AccountId caseworker;
    private AccountId colleague;
    private ClientId client;

    @BeforeEach
    void aCaseWithARowInEveryTable() {
        scene = new CaseScene();
        caseworker = scene.caseworker("caseworker");
        colleague = scene.caseworker("colleague");
        CaseScene.Family family = scene.family("7K3M-9XQ2");
        CaseScene.Desk desk = scene.by(caseworker);
        client = desk.open("C-1", family.code());
        AttendanceConsentId unused = desk.consent(client, family, scene.today.minusDays(90));
        scene.attended(family, scene.today.minusDays(3));
        InterventionId repair = desk.expecting(client, Stream.FAMILY_REPAIR, 8, DosePeriod.IN_ALL);
        desk.tell(() -> desk.get(Cases.class)
                .recordAgreement(new RecordAgreement(client, scene.today, scene.today.plusYears(3))));
        NoteId note = desk.ask(() -> desk.get(CaseNotes.class).write(new WriteNote(client, "电话约谈", null)));
        assertThat(note).isNotNull();
        heldRepair(family, repair);
        Engagement engagement = desk.ask(() -> desk.get(Engagements.class).engagement(client));
        assertThat(engagement.rows()).hasSize(2);
    }

    private void heldRepair(CaseScene.Family family, InterventionId intervention) {
        UUID session = scene.session("AFTER_SCHOOL_CLASS", scene.today.minusDays(1));
        UUID repair = Ids.next();
        scene.sql(
                "INSERT INTO casework.repair_session (id, client_id, household_id, intervention_id, session_id, home_id,"
                        + " room_id, facilitator_id, starts_at, ends_at, model, state)"
                        + " SELECT ?, ?, ?, ?, s.id, s.home_id, s.room_id, ?, s.starts_at, s.ends_at, 'SINGLE_FAMILY', 'HELD'"
                        + " FROM programme.session s WHERE s.id = ?",
                repair,
                client.value(),
                family.household(),
                intervention.value(),
                caseworker.value(),
                session);
        scene.sql(
                "INSERT INTO casework.repair_participant (id, client_id, repair_session_id, person_id, came)"
                        + " VALUES (?, ?, ?, ?, true)",
                Ids.next(),
                client.value(),
                repair,
                client.value());
        joinedParticipant(family, repair);
        scene.sql(
                "INSERT INTO casework.repair_change (id, client_id, repair_session_id, before, after, changed_by, changed_at)"
                        + " VALUES (?, ?, ?, '', '', ?, ?)",
                Ids.next(),
                client.value(),
                repair,
                caseworker.value(),
                scene.clock.instant());
    }

    /** Entered twice, and joined since. */
    private void joinedParticipant(CaseScene.Family family, UUID repair) {
        UUID gone = Ids.next();
        scene.sql(
                "INSERT INTO programme.person (id, kind, name, birth_date, joined_into)"
                        + " VALUES (?, 'CHILD', '王小明', '2017-05-01', ?)",
                gone,
                family.child());
        scene.sql(
                "INSERT INTO casework.repair_participant (id, client_id, repair_session_id, person_id, came)"
                        + " VALUES (?, ?, ?, ?, false)",
                Ids.next(),
                client.value(),
                repair,
                gone);
    }

    @Test
    void everyTableAndViewHasARowThatCouldBeSeen() throws SQLException {
        var empty = new ArrayList<String>();
        for (String relation : relations()) {
            if (asCaseworker(caseworker, "SELECT count(*) FROM " + relation) == 0) {
                empty.add(relation);
            }
        }
        assertThat(empty).isEmpty();
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
                WHERE p.prosecdef AND n.nspname <> 'casework' AND has_function_privilege('hpf_app', p.oid, 'EXECUTE')""")).as("functions that run as their owner").isEmpty();
        assertThat(strings("""
                SELECT DISTINCT v.oid::regclass::text FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
                JOIN pg_class v ON v.oid = r.ev_class JOIN pg_class t ON t.oid = d.refobjid
                WHERE d.classid = 'pg_rewrite'::regclass AND t.relnamespace = 'casework'::regnamespace
                  AND v.relnamespace <> 'casework'::regnamespace""")).as("views upon it").isEmpty();
        assertThat(strings("""
                SELECT t.tgname::text FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                WHERE c.relnamespace = 'casework'::regnamespace AND NOT t.tgisinternal""")).as("triggers").isEmpty();
        assertThat(strings("""
                SELECT conname::text FROM pg_constraint c
                WHERE contype = 'f' AND (c.conrelid::regclass::text LIKE 'casework.%')
                  <> (c.confrelid::regclass::text LIKE 'casework.%')""")).as("foreign keys through the wall").isEmpty();
        assertThat(strings(
                        "SELECT tablename::text FROM pg_stats WHERE schemaname = 'casework'", TestDatabase.APPLICATION))
                .as("statistics of columns")
                .isEmpty();
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
    void whoDoesNotSayWhichDayItIsSeesNothing() throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            enter(statement, caseworker);
            statement.execute("SELECT set_config('hpf.today', '', true)");
            for (String relation : relations()) {
                assertThat(number(statement, "SELECT count(*) FROM " + relation))
                        .as(relation)
                        .isEqualTo(relation.equals("casework.read_log") ? ownReads() : 0);
            }
        }
    }

    @Test
    void aCaseworkerReadsNothingOfAColleaguesCase() throws SQLException {
        ClientId own = scene.by(colleague).open("C-2", null);
        for (String relation : relations()) {
            if (relation.equals("casework.caseworker")) {
                continue;
            }
            String column = relation.equals("casework.client") ? "id" : "client_id";
            assertThat(asCaseworker(
                            colleague, "SELECT count(*) FROM " + relation + " WHERE " + column + " = '" + client + "'"))
                    .as(relation)
                    .isZero();
            assertThat(asCaseworker(
                            colleague,
                            "SELECT count(*) FROM " + relation + " WHERE " + column + " IS DISTINCT FROM '" + own
                                    + "'"))
                    .as(relation)
                    .isZero();
        }
        assertThat(asCaseworker(colleague, "SELECT count(*) FROM casework.client"))
                .isEqualTo(1);
        assertThat(asCaseworker(colleague, "SELECT count(*) FROM casework.caseworker"))
                .isEqualTo(1);
        assertThat(asCaseworker(colleague, "SELECT casework.may_see('" + client + "')::int"))
                .isZero();
    }

    @Test
    void aCaseworkerCannotWriteIntoAColleaguesCase() throws SQLException {
        assertThat(asCaseworker(colleague, """
                WITH changed AS (UPDATE casework.client SET name = 'x' RETURNING 1) SELECT count(*) FROM changed""")).isZero();
        assertThatThrownBy(() -> asCaseworker(colleague, """
                        WITH added AS (INSERT INTO casework.case_note (id, client_id, written_by, written_at, text)
                        VALUES (uuidv7(), '%s', '%s', '2026-11-24', 'x') RETURNING 1) SELECT count(*) FROM added""".formatted(client, colleague)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyWritesANoteInAnothersName() {
        assertThatThrownBy(() -> asCaseworker(caseworker, """
                        WITH added AS (INSERT INTO casework.case_note (id, client_id, written_by, written_at, text)
                        VALUES (uuidv7(), '%s', '%s', '2026-11-24', 'x') RETURNING 1) SELECT count(*) FROM added""".formatted(client, colleague)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aSupervisorSeesTheCasesOfTheOwnDistrictOnly() throws SQLException {
        AccountId here = scene.supervisor("here", CaseScene.DISTRICT);
        AccountId elsewhere = scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT);
        assertThat(asCaseworker(here, "SELECT count(*) FROM casework.client")).isEqualTo(1);
        assertThat(asCaseworker(here, "SELECT count(*) FROM casework.participation"))
                .isEqualTo(1);
        for (String relation : relations()) {
            assertThat(asCaseworker(elsewhere, "SELECT count(*) FROM " + relation))
                    .as(relation)
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE account.account_grant SET valid_to = date '2026-11-22'",
                "UPDATE account.account_grant SET valid_from = date '2026-11-26'",
                "DELETE FROM account.account_grant",
                "UPDATE account.account SET state = 'DISABLED'"
            })
    void whoIsNoCaseworkerAnyMoreSeesNothing(String end) throws SQLException {
        scene.sql(end);
        for (String relation : relations()) {
            long rows = asCaseworker(caseworker, "SELECT count(*) FROM " + relation);
            assertThat(rows).as(relation).isEqualTo(relation.equals("casework.read_log") ? ownReads() : 0);
        }
        assertThat(asCaseworker(caseworker, "SELECT (casework.household_of_code('7K3M-9XQ2') IS NOT NULL)::int"))
                .isZero();
    }

    /** What one has read oneself stays known to oneself. */
    private long ownReads() throws SQLException {
        return number("SELECT count(*) FROM casework.read_log WHERE account_id = '" + caseworker + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE casework.attendance_consent SET withdrawn_at = timestamptz '2026-11-24 01:00Z'",
                "UPDATE casework.attendance_consent SET to_date = date '2026-11-22'",
                "UPDATE casework.client_household SET from_date = date '2026-11-15', to_date = date '2026-11-22'"
            })
    void withoutALiveConsentNothingOfTheFamilyIsRead(String end) throws SQLException {
        scene.sql(end);
        for (String relation : List.of("consented_household", "family_member", "participation", "engagement")) {
            assertThat(asCaseworker(caseworker, "SELECT count(*) FROM casework." + relation))
                    .as(relation)
                    .isZero();
        }
        assertThat(asCaseworker(caseworker, "SELECT count(*) FROM casework.client"))
                .isEqualTo(1);
    }

    @Test
    void attendanceBeforeTheConsentsFirstDayIsNotRead() throws SQLException {
        scene.sql("UPDATE casework.attendance_consent SET from_date = date '2026-11-23'");
        assertThat(asCaseworker(caseworker, "SELECT count(*) FROM casework.participation"))
                .isZero();
        assertThat(asCaseworker(caseworker, "SELECT count(*) FROM casework.family_member"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read_log", "case_note", "engagement", "repair_change"})
    void whatIsRecordedCannotBeChanged(String table) throws SQLException {
        for (String change :
                List.of("UPDATE casework.%s SET id = id", "DELETE FROM casework.%s", "TRUNCATE casework.%s")) {
            assertThatThrownBy(() -> asCaseworker(caseworker, change.formatted(table)))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo(REFUSED);
        }
    }

    @Test
    void theCaseworkRoleReadsNothingElse() throws SQLException {
        for (String relation : strings("""
                SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname IN ('account', 'programme', 'schema_history') AND c.relkind IN ('r', 'v', 'm', 'p')""")) {
            assertThatThrownBy(() -> asCaseworker(caseworker, "SELECT count(*) FROM " + relation))
                    .as(relation)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whoForgetsToEnterIsRefused() {
        CaseScene.Desk desk = scene.by(caseworker);
        assertThatThrownBy(
                        () -> TestJpa.inTransaction(() -> desk.get(Cases.class).family(client)))
                .hasStackTraceContaining("permission denied for schema casework");
    }

    @Test
    void theProgrammeSideIsCalledWithItsOwnRightsAndTheWallIsEnteredAgain() {
        CaseScene.Desk desk = scene.by(caseworker);
        List<String> roles = desk.ask(() -> {
            Wall wall = desk.get(Wall.class);
            return List.of(currentUser(), wall.onProgrammeSide(WallDbTest::currentUser), currentUser());
        });
        assertThat(roles).containsExactly(TestDatabase.CASEWORK, TestDatabase.APPLICATION, TestDatabase.CASEWORK);
    }

    @Test
    void theRestOfTheTransactionIsBackOnTheProgrammeSide() {
        CaseScene.Desk desk = scene.by(caseworker);
        String after = TestJpa.inTransaction(() -> {
            Wall wall = desk.get(Wall.class);
            wall.enter("a test");
            wall.leave();
            return currentUser();
        });
        assertThat(after).isEqualTo(TestDatabase.APPLICATION);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theNextTransactionOfAPooledConnectionIsBackOnTheProgrammeSide(boolean commits) throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            enter(statement, caseworker);
            assertThat(number(statement, "SELECT count(*) FROM casework.client"))
                    .isEqualTo(1);
            if (commits) {
                connection.commit();
            } else {
                connection.rollback();
            }
            assertThat(number(
                            statement,
                            "SELECT (current_user = 'hpf_app' AND current_setting('hpf.account', true) = '')::int"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> number(statement, "SELECT count(*) FROM casework.client"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static String currentUser() {
        return (String) TestJpa.entityManager()
                .createNativeQuery("SELECT current_user::text", String.class)
                .getSingleResult();
    }

    private List<String> relations() throws SQLException {
        List<String> relations = strings("""
                SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'casework' AND c.relkind IN ('r', 'v', 'm', 'p', 'f') ORDER BY 1""");
        assertThat(relations).hasSizeGreaterThan(15).contains("casework.client", "casework.participation");
        return relations;
    }

    private String refusal(String sql) throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            return "not refused";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    private long asCaseworker(AccountId account, String sql) throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            enter(statement, account);
            return number(statement, sql);
        }
    }

    private void enter(Statement statement, AccountId account) throws SQLException {
        statement.execute("SELECT set_config('hpf.account', '" + account + "', true)," + " set_config('hpf.today', '"
                + scene.today + "', true)");
        statement.execute("SET LOCAL ROLE " + TestDatabase.CASEWORK);
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = scene.database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            return number(statement, sql);
        }
    }

    private List<String> strings(String sql) throws SQLException {
        return strings(sql, TestDatabase.OWNER);
    }

    private List<String> strings(String sql, String role) throws SQLException {
        try (Connection connection = role.equals(TestDatabase.OWNER)
                        ? scene.database.connectAsOwner()
                        : scene.database.connectAsApplication();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
