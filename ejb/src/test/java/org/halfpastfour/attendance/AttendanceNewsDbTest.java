package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.attendance.MarkSamples.END;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who came and who left is told, each once. */
class AttendanceNewsDbTest {

    private final HouseClock clock = new HouseClock();
    private final Stage stage = new Stage();
    private final UUID child = stage.readyChild("陈小雨", 8);
    private final SessionId session = new SessionId(stage.session);
    private final Wiring wiring = new Wiring()
            .with(Clock.class, clock)
            .with(Caller.class, new CallerIs(stage.staff, Role.HOME_STAFF, stage.home));
    private final Attendances attendances = wiring.get(Attendances.class);

    @BeforeEach
    void bookAChild() {
        var unused = stage.book(child);
    }

    @Test
    void whoComesAndLeavesIsToldHoweverOftenItIsMarked() {
        arrive(START);
        assertThat(wiring.told()).containsExactly(new ParticipantArrived(session, child, START));
        arrive(START.plusSeconds(40));
        assertThat(wiring.told()).isEmpty();
        depart(stage.mother);
        assertThat(wiring.told()).containsExactly(new ParticipantLeft(session, child, END));
        depart(stage.mother);
        assertThat(wiring.told()).isEmpty();
    }

    @Test
    void whoMayNotCollectTellsNothing() {
        arrive(START);
        stage.pickup(child, stage.uncle, "FORBIDDEN");
        var unused = wiring.told();
        assertThatThrownBy(() -> depart(stage.uncle)).isNotNull();
        assertThat(wiring.told()).isEmpty();
    }

    @Test
    void aMarkThatIsTakenBackIsNoNewsAndTheNextOneIs() {
        arrive(START);
        var unused = wiring.told();
        at(START.plusSeconds(60), () -> attendances.undo(session, ChildId.of(child)));
        assertThat(wiring.told()).isEmpty();
        arrive(START.plusSeconds(120));
        assertThat(wiring.told()).containsExactly(new ParticipantArrived(session, child, START.plusSeconds(120)));
    }

    @Test
    void whoIsToldAbsentHasNeitherComeNorLeft() {
        at(START, () -> attendances.absent(new MarkAbsence(session, ChildId.of(child), AbsenceKind.ILL)));
        assertThat(wiring.told()).isEmpty();
    }

    private void arrive(Instant moment) {
        at(moment, () -> attendances.arrive(new MarkArrival(session, ChildId.of(child), null)));
    }

    private void depart(UUID adult) {
        at(
                END,
                () -> attendances.depart(
                        new MarkDeparture(session, ChildId.of(child), null, AdultId.of(adult), false)));
    }

    private void at(Instant moment, Callable<BoardRow> step) {
        var unused = clock.at(moment, () -> TestJpa.inTransaction(step));
    }
}
