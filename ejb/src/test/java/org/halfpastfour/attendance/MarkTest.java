package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.attendance.MarkSamples.END;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkTest {

    private static final UUID GRANDMOTHER = Ids.next();
    private static final UUID FATHER = Ids.next();
    private static final Mark HERE = Mark.EXPECTED.arrive(START);
    private static final Mark GONE = HERE.leave(END, GRANDMOTHER, false);

    @Test
    void goesFromExpectedToHereToGone() {
        assertThat(Mark.EXPECTED.state()).isEqualTo(PresenceState.EXPECTED);
        assertThat(HERE.state()).isEqualTo(PresenceState.HERE);
        assertThat(GONE.state()).isEqualTo(PresenceState.GONE);
        assertThat(GONE.collectedBy()).isEqualTo(GRANDMOTHER);
    }

    @Test
    void keepsTheFirstOfTwoArrivals() {
        assertThat(HERE.arrive(START.plusSeconds(90))).isEqualTo(HERE);
    }

    @Test
    void keepsTheFirstOfTwoDeparturesWithTheSameAdult() {
        assertThat(GONE.leave(END.plusSeconds(90), GRANDMOTHER, false)).isEqualTo(GONE);
    }

    @Test
    void refusesASecondDepartureWithSomebodyElse() {
        assertThatThrownBy(() -> GONE.leave(END, FATHER, false)).matches(AttendanceError.ALREADY_LEFT::stopped);
        assertThatThrownBy(() -> GONE.leave(END, null, true)).matches(AttendanceError.ALREADY_LEFT::stopped);
    }

    @Test
    void refusesToLeaveWithoutHavingCome() {
        assertThatThrownBy(() -> Mark.EXPECTED.leave(END, GRANDMOTHER, false))
                .matches(AttendanceError.NOT_HERE::stopped);
        Mark ill = Mark.EXPECTED.stayAway(AbsenceKind.ILL);
        assertThatThrownBy(() -> ill.leave(END, GRANDMOTHER, false)).matches(AttendanceError.NOT_HERE::stopped);
    }

    @Test
    void refusesToArriveAgainAfterLeaving() {
        assertThatThrownBy(() -> GONE.arrive(END)).matches(AttendanceError.ALREADY_LEFT::stopped);
    }

    @Test
    void refusesToBeAbsentWhileHere() {
        assertThatThrownBy(() -> HERE.stayAway(AbsenceKind.ILL)).matches(AttendanceError.ALREADY_ARRIVED::stopped);
    }

    @Test
    void takesBackAnAbsenceWhenTheChildComesAfterAll() {
        assertThat(Mark.EXPECTED.stayAway(AbsenceKind.EXCUSED).arrive(START)).isEqualTo(HERE);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new Mark(END, START, GRANDMOTHER, false, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Mark(null, END, GRANDMOTHER, false, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Mark(START, END, GRANDMOTHER, true, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Mark(START, null, GRANDMOTHER, false, null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Mark(START, null, null, false, AbsenceKind.ILL))
                .isInstanceOf(InvalidInput.class);
    }

    static Stream<Mark> marks() {
        return Stream.of(
                Mark.EXPECTED, HERE, GONE, HERE.leave(END, null, true), Mark.EXPECTED.stayAway(AbsenceKind.UNEXCUSED));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void isReadAgainAsItWasWritten(Mark mark) {
        assertThat(Mark.parse(mark.text())).isEqualTo(mark);
    }

    @Test
    void isWrittenSoThatPeopleCanReadIt() {
        assertThat(Mark.EXPECTED.text()).isEqualTo("expected");
        assertThat(HERE.leave(END, null, true).text())
                .isEqualTo("arrived=2026-11-23T08:30:00Z left=2026-11-23T10:00:00Z alone=true");
    }
}
