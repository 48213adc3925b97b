package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.attendance.MarkSamples.END;
import static org.halfpastfour.attendance.MarkSamples.MONDAY;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Collector;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;
import org.halfpastfour.signup.BookingEnds;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is in the room is looked after until collected, whatever becomes of the booking. */
class EndedBookingDbTest {

    private static final Instant EARLY = START.minusSeconds(3000);

    private final HouseClock clock = new HouseClock();
    private final List<String> audited = new ArrayList<>();
    private Stage stage;
    private CallerIs caller;
    private Attendances attendances;
    private SignUp signUp;
    private UUID child;
    private UUID booking;

    @BeforeEach
    void bookAChild() {
        stage = new Stage();
        child = stage.readyChild("李小明", 8);
        booking = stage.book(child);
        caller = new CallerIs(stage.staff, Role.HOME_STAFF, stage.home);
        Wiring wiring =
                new Wiring().with(Clock.class, clock).with(Caller.class, caller).with(Audit.class, audit());
        attendances = wiring.get(Attendances.class);
        signUp = wiring.get(SignUp.class);
        wiring.whenFired(BookingEnds.class, wiring.get(CancelRule.class)::check);
    }

    @Test
    void aBookingIsNotCancelledOnceItsChildHasCome() {
        arrive();
        caller.become(stage.parent, Role.PARENT, stage.household);
        assertThatThrownBy(() -> at(START.minusSeconds(1800), () -> signUp.cancel(new BookingId(booking))))
                .matches(AttendanceError.CAME_ALREADY::stopped);
    }

    @Test
    void aBookingIsCancelledWhenTheArrivalWasTakenBack() {
        arrive();
        at(EARLY.plusSeconds(60), () -> attendances.undo(session(), ChildId.of(child)));
        caller.become(stage.parent, Role.PARENT, stage.household);
        assertThat(at(START.minusSeconds(1800), () -> signUp.cancel(new BookingId(booking)))
                        .participant())
                .isEqualTo(child);
    }

    @Test
    void aChildWhoseBookingEndedLeavesWithWhoMayCollect() {
        arrive();
        endBooking("LATE_CANCELLED");
        assertThat(collectors()).extracting(Collector::allowed).contains(true, false);
        assertThatThrownBy(() -> depart(stage.uncle)).matches(AttendanceError.NOT_AUTHORISED_TO_COLLECT::stopped);
        assertThat(depart(stage.mother).collectedBy()).isEqualTo("陈静");
        assertThat(at(END, () -> attendances.board(session())).count(PresenceState.GONE))
                .isEqualTo(1);
    }

    @Test
    void aChildWhoseBookingEndedBeforeItCameHasNoPlace() {
        endBooking("CANCELLED");
        assertThatThrownBy(this::arrive).matches(AttendanceError.NOT_BOOKED_HERE::stopped);
    }

    @Test
    void aCancelledSessionStillAlertsUntilItsEarlyChildrenAreCollected() {
        arrive();
        cancelSession();
        assertThat(alerts(START)).containsExactly(AlertKind.PRESENCE_NOT_KNOWN);
        assertThat(alerts(END.plusSeconds(1200)))
                .containsExactly(AlertKind.NOT_COLLECTED, AlertKind.PRESENCE_NOT_KNOWN);
        depart(stage.mother);
        assertThat(alerts(END.plusSeconds(1200))).isEmpty();
    }

    @Test
    void aDepartureIsCorrectedAfterTheSessionWasCancelled() {
        arrive();
        cancelSession();
        BoardRow corrected = at(
                END,
                () -> attendances.correct(new CorrectAttendance(
                        session(), ChildId.of(child), EARLY, START, AdultId.of(stage.mother), false, null, "忘记登记")));
        assertThat(corrected.leftAt()).isEqualTo(START);
        assertThat(corrected.collector()).isEqualTo(AdultId.of(stage.mother));
    }

    @Test
    void whoCollectsIsJudgedOnTheDayOfLeaving() {
        stage.pickup(child, stage.uncle, "ALLOWED");
        stage.execute("UPDATE programme.pickup_authority SET weekdays = 1");
        arrive();
        Instant afterMidnight = END.plusSeconds(7 * 3600);
        assertThatThrownBy(() -> depart(stage.uncle, afterMidnight))
                .matches(AttendanceError.NOT_AUTHORISED_TO_COLLECT::stopped)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.arguments().get("reason")).isEqualTo("collect-not-this-weekday"));
        assertThat(depart(stage.uncle, END).collectedBy()).isEqualTo("陈强");
    }

    @Test
    void aRefusalSaysByIdsWhoWasRefusedWhere() {
        arrive();
        assertThatThrownBy(() -> depart(stage.uncle)).matches(AttendanceError.NOT_AUTHORISED_TO_COLLECT::stopped);
        assertThat(audited)
                .contains("attendance.collecting-refused child " + child + " collect-not-authorised; adult "
                        + stage.uncle + "; session " + stage.session);
    }

    private BoardRow arrive() {
        return at(EARLY, () -> attendances.arrive(new MarkArrival(session(), ChildId.of(child), null)));
    }

    private BoardRow depart(UUID adult) {
        return depart(adult, START);
    }

    private BoardRow depart(UUID adult, Instant now) {
        return at(
                now,
                () -> attendances.depart(
                        new MarkDeparture(session(), ChildId.of(child), null, AdultId.of(adult), false)));
    }

    private List<Collector> collectors() {
        return at(START, () -> attendances.collectors(session(), ChildId.of(child), MONDAY));
    }

    private List<AlertKind> alerts(Instant now) {
        return at(now, () -> attendances.day(HomeId.of(stage.home), MONDAY)).alerts().stream()
                .map(Alert::kind)
                .toList();
    }

    private void endBooking(String as) {
        stage.execute(
                "UPDATE programme.booking SET state = ?, ended_at = now(), ended_why = 'FAMILY_CANCELLED', ended_from = 'CONFIRMED' WHERE id = ?",
                as,
                booking);
    }

    private void cancelSession() {
        endBooking("CANCELLED");
        stage.execute(
                "UPDATE programme.session SET state = 'CANCELLED', cancel_reason = '停电', taken = 0 WHERE id = ?",
                stage.session);
    }

    private SessionId session() {
        return SessionId.of(stage.session);
    }

    private <T> T at(Instant moment, Callable<T> step) {
        return clock.at(moment, () -> TestJpa.inTransaction(step));
    }

    private Audit audit() {
        return new Audit() {
            @Override
            public void record(String action, String kind, @Nullable UUID subject, @Nullable String detail) {
                audited.add(action + " " + kind + " " + subject + " " + detail);
            }
        };
    }
}
