package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Closures that called sessions off before there were steps of the calendar can be taken back like any other. */
class ClosuresOfBeforeDbTest {

    private static final String WORDS = "这几天停课";

    private final SignUpScene at = new SignUpScene();
    private final SessionId half = at.session(5);
    private final SessionId through = at.sessionBeside(5, SignUpScene.TOMORROW, "09:00", "10:00");
    private final SessionId own = at.sessionBeside(5, SignUpScene.TOMORROW, "10:00", "11:00");

    @Test
    void theMigrationMakesStepsOfThemAndKnowsWhatTheyCalledOff() throws Exception {
        UUID open = Ids.next();
        UUID done = Ids.next();
        UUID over = Ids.next();
        try (Connection connection = TestDatabase.get().connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            becomeAsBefore(statement);
            close(connection, open, 1, WORDS, "NULL");
            close(connection, done, 1, "另外停课", "now()");
            close(connection, over, -9, WORDS, "now()");
            callOff(connection, half, WORDS);
            callOff(connection, through, "另外停课");
            callOff(connection, own, "停水");
            statement.execute(migration());
            assertThat(rows(
                            statement,
                            "SELECT id || ' ' || coalesce(follows_id::text, '-') || ' ' || (done_at IS NOT NULL)"
                                    + " FROM programme.calendar_step ORDER BY id"))
                    .containsExactly(open + " - false", done + " " + open + " true");
            assertThat(rows(statement, "SELECT session_id || ' ' || step_id FROM programme.calendar_step_session"))
                    .containsExactlyInAnyOrder(half + " " + open, through + " " + done);
            connection.rollback();
        }
    }

    private static void becomeAsBefore(Statement statement) throws SQLException {
        statement.execute("""
                DROP TABLE programme.calendar_step_home, programme.calendar_step_session, programme.calendar_step;
                DELETE FROM programme.local_closure;
                ALTER TABLE programme.local_closure ADD COLUMN families_words text, ADD COLUMN called_off_at timestamptz;
                CREATE INDEX local_closure_calling_off_idx ON programme.local_closure (id) WHERE called_off_at IS NULL;
                ALTER TABLE programme.session DROP COLUMN planned_for""");
    }

    /** So many days from the database's today on, which knows no other clock. */
    private void close(Connection connection, UUID id, int last, String words, String calledOff) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO programme.local_closure
                    (id, home_id, first_day, last_day, reason, families_words, called_off_at)
                VALUES (?, ?, current_date - 9, current_date + ?, '装修', ?, %s)""".formatted(calledOff))) {
            insert.setObject(1, id);
            insert.setObject(2, at.scene.home.value());
            insert.setInt(3, last);
            insert.setString(4, words);
            insert.execute();
        }
    }

    /** Tomorrow of the scene is made one of the database. */
    private static void callOff(Connection connection, SessionId session, String words) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE programme.session SET state = 'CANCELLED', cancel_reason = ?, cancelled_from = 'PUBLISHED',
                    starts_at = starts_at + (current_date + 1 - date) * interval '1 day',
                    ends_at = ends_at + (current_date + 1 - date) * interval '1 day',
                    date = current_date + 1 WHERE id = ?""")) {
            update.setString(1, words);
            update.setObject(2, session.value());
            update.execute();
        }
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private static String migration() throws IOException {
        try (InputStream script = ClosuresOfBeforeDbTest.class.getResourceAsStream(
                "/db/migration/V2026_12_01_0800__the_calendar_changes_in_one_step.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${app}", TestDatabase.APPLICATION);
        }
    }
}
