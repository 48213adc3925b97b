package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttendanceConstraintsDbTest {

    private Stage stage;
    private UUID child;
    private UUID booking;

    @BeforeEach
    void bookAChild() {
        stage = new Stage();
        child = stage.readyChild("陈小雨", 8);
        booking = stage.book(child);
    }

    @Test
    void oneLineForAParticipantOfASession() {
        mark(Ids.next());
        assertThatThrownBy(() -> mark(Ids.next())).hasMessageContaining("attendance_once");
    }

    @Test
    void nobodyLeavesBeforeArriving() {
        UUID line = mark(Ids.next());
        assertThatThrownBy(() -> stage.execute(
                        "UPDATE programme.attendance SET arrived_at = ?, left_at = ? WHERE id = ?",
                        Stage.END,
                        Stage.START,
                        line))
                .hasMessageContaining("attendance_order");
    }

    @Test
    void nobodyWhoCameIsAbsent() {
        UUID line = mark(Ids.next());
        assertThatThrownBy(() -> stage.execute(
                        "UPDATE programme.attendance SET arrived_at = ?, absence = 'ILL' WHERE id = ?",
                        Stage.START,
                        line))
                .hasMessageContaining("attendance_absence");
    }

    @Test
    void nobodyIsCollectedAndLeavesAlone() {
        UUID line = mark(Ids.next());
        assertThatThrownBy(() -> stage.execute(
                        "UPDATE programme.attendance SET arrived_at = ?, left_at = ?, collected_by = ?, left_alone = true"
                                + " WHERE id = ?",
                        Stage.START,
                        Stage.END,
                        stage.mother,
                        line))
                .hasMessageContaining("attendance_collected");
    }

    @Test
    void aCorrectionNeedsAReason() {
        UUID line = mark(Ids.next());
        assertThatThrownBy(() -> change(line, "CORRECTED")).hasMessageContaining("attendance_change_reason");
    }

    @Test
    void theApplicationCannotRewriteWhatWasChanged() {
        change(mark(Ids.next()), "ARRIVED");
        assertRefused("UPDATE programme.attendance_change SET after = 'expected'");
        assertRefused("DELETE FROM programme.attendance_change");
        assertRefused("DELETE FROM programme.attendance");
    }

    private static void assertRefused(String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = TestDatabase.get().connectAsApplication();
                            var statement = connection.createStatement()) {
                        statement.executeUpdate(sql);
                    }
                })
                .hasMessageContaining("permission denied");
    }

    private UUID mark(UUID id) {
        stage.insert(
                "programme.attendance",
                "id",
                id,
                "session_id",
                stage.session,
                "booking_id",
                booking,
                "participant_id",
                child);
        return id;
    }

    private void change(UUID line, String kind) {
        stage.insert(
                "programme.attendance_change",
                "id",
                Ids.next(),
                "attendance_id",
                line,
                "kind",
                kind,
                "before",
                "expected",
                "after",
                "expected",
                "changed_by",
                stage.staff,
                "changed_at",
                Stage.START);
    }
}
