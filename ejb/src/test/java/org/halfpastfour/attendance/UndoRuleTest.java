package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Instant;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UndoRuleTest {

    private static final Mark HERE = Mark.EXPECTED.arrive(START);
    private static final Instant FIVE_MINUTES_LATER = START.plusSeconds(300);

    @Test
    void goesBackToWhatStoodThereForFiveMinutes() {
        assertThat(change(ChangeKind.ARRIVED).undo(FIVE_MINUTES_LATER)).isEqualTo(Mark.EXPECTED);
    }

    @Test
    void refusesLaterSoThatACorrectionGivesItsReason() {
        assertThatThrownBy(() -> change(ChangeKind.ARRIVED).undo(FIVE_MINUTES_LATER.plusSeconds(1)))
                .matches(AttendanceError.UNDO_TOO_LATE::stopped);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDONE", "CORRECTED"})
    void refusesToUndoWhatWasUndoneOrCorrected(ChangeKind kind) {
        assertThatThrownBy(() -> change(kind).undo(START)).matches(AttendanceError.NOTHING_TO_UNDO::stopped);
    }

    private static AttendanceChange change(ChangeKind kind) {
        return new AttendanceChange(Ids.next(), kind, Mark.EXPECTED, HERE, null, Ids.next(), START);
    }
}
