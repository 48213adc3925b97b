package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a closed case nothing is written and nothing of the family is read, whoever asks and in whichever way. */
class ClosedCasesDbTest extends WallScene {

    private static final String NOTE = """
            WITH added AS (INSERT INTO casework.case_note (id, client_id, written_by, written_at, text)
            VALUES (uuidv7(), '%s', '%s', '2026-11-24', 'x') RETURNING 1) SELECT count(*) FROM added""";

    private CaseScene.Desk desk;

    @BeforeEach
    void itsCaseworker() {
        desk = scene.by(caseworker);
    }

    private void close() {
        CloseCase command = closing();
        desk.tell(() -> desk.get(CaseClosings.class).close(command));
    }

    private CloseCase closing() {
        GoalView goal = desk.read(client).goals().getFirst();
        return new CloseCase(
                client,
                ClosingReason.GOALS_ACHIEVED,
                "一家人过得平稳",
                List.of(new JudgedGoal(goal.id(), GoalState.ACHIEVED, null)));
    }

    @Test
    void everyTableOfACaseHasRowLevelSecurityAndIsShutWithIt() throws SQLException {
        assertThat(strings("""
                SELECT c.relname::text FROM pg_class c WHERE c.relnamespace = 'casework'::regnamespace AND c.relkind IN ('r', 'p')
                  AND (NOT c.relrowsecurity OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive))""")).as("without a policy").isEmpty();
        assertThat(strings("""
                SELECT c.relname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'client_id'
                WHERE c.relnamespace = 'casework'::regnamespace AND c.relkind IN ('r', 'p') AND 2 <> (
                    SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive
                      AND p.polname IN ('added_while_open', 'changed_while_open'))"""))
                .as("written while the case is closed")
                .containsExactlyInAnyOrder("audit_entry", "read_log");
    }

    @Test
    void nothingIsAddedPastTheUseCases() throws SQLException {
        String sql = NOTE.formatted(client, caseworker);
        assertThat(asCaseworker(caseworker, sql)).isEqualTo(1);
        close();
        assertThatThrownBy(() -> asCaseworker(caseworker, sql)).hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal SET wording = 'x'",
                "intervention SET wording = 'x'",
                "care_plan SET reason = 'x'",
                "attendance_consent SET withdrawn_at = NULL",
                "client_household SET to_date = NULL",
                "repair_session SET note = 'x'"
            })
    void nothingIsChangedPastTheUseCases(String change) throws SQLException {
        String sql = "WITH changed AS (UPDATE casework." + change + " RETURNING 1) SELECT count(*) FROM changed";
        assertThat(asCaseworker(caseworker, sql)).isPositive();
        close();
        assertThatThrownBy(() -> asCaseworker(caseworker, sql)).hasMessageContaining("row-level security");
    }

    @Test
    void whatStandsIsReadAndTheFamilyIsNot() throws SQLException {
        close();
        CaseView view = desk.read(client);
        assertThat(view.own()).isFalse();
        assertThat(view.life()).isEqualTo(new CaseLifeView(CaseStanding.CLOSED, null, scene.today, true));
        assertThat(view.goals()).extracting(GoalView::state).containsExactly(GoalState.ACHIEVED);
        assertThat(view.notes()).hasSize(1);
        assertThat(view.households().getFirst().members()).isEmpty();
        for (String relation : List.of("consented_household", "family_member", "participation", "engagement")) {
            assertThat(asCaseworker(caseworker, "SELECT count(*) FROM casework." + relation))
                    .as(relation)
                    .isZero();
        }
        OpenedCase opened = desk.ask(() -> desk.get(Cases.class).opened(client));
        assertThat(opened.view().repairs())
                .filteredOn(repair -> repair.state() == RepairState.HELD)
                .hasSize(1);
    }

    @Test
    void aConsentThatIsSlippedInReadsNothingWhileItIsClosed() throws SQLException {
        close();
        scene.sql("UPDATE casework.attendance_consent SET withdrawn_at = NULL");
        assertThat(asCaseworker(caseworker, "SELECT count(*) FROM casework.family_member"))
                .isZero();
    }

    @Test
    void whoWritesWhileItIsBeingClosedWaitsAndIsRefused() throws Exception {
        assertRefusedAfterClosing(() -> desk.ask(() -> {
                    var note = desk.get(CaseNotes.class).write(new WriteNote(client, "打了电话", null));
                    return note == null ? 0L : 1L;
                }))
                .cause()
                .matches(CaseError.CASE_CLOSED::stopped);
    }

    @Test
    void soDoesAStatementPastTheUseCases() throws Exception {
        assertRefusedAfterClosing(() -> asCaseworker(caseworker, NOTE.formatted(client, caseworker)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ?> assertRefusedAfterClosing(Callable<Long> write)
            throws Exception {
        CloseCase command = closing();
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Long> waiting = desk.ask(() -> {
                desk.get(CaseClosings.class).close(command);
                Future<Long> writing = threads.submit(write);
                while (!writing.isDone() && number("SELECT count(*) FROM pg_locks WHERE NOT granted") == 0) {
                    Thread.onSpinWait();
                }
                assertThat(writing.isDone()).as("waits").isFalse();
                return writing;
            });
            return assertThatThrownBy(waiting::get).isInstanceOf(ExecutionException.class);
        }
    }
}
