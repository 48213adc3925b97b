package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.attendance.MarkSamples.END;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.Test;

/** Who did not come, or was not collected, is told once a step, however often and on however many servers somebody looks. */
class LateChildrenDbTest {

    private final HouseClock clock = new HouseClock();
    private final Stage stage = new Stage();
    private final UUID child = stage.readyChild("陈小雨", 8);
    private final UUID booking = stage.book(child);
    private final SessionId session = new SessionId(stage.session);
    private final Wiring wiring = new Wiring()
            .with(Clock.class, clock)
            .with(Caller.class, new CallerIs(stage.staff, Role.HOME_STAFF, stage.home));
    private final LateChildren late = wiring.get(LateChildren.class);

    @Test
    void aQuarterOfAnHourAfterTheStartWhoDidNotComeIsToldOnce() {
        assertThat(look(START.plus(minutes(15)).minusSeconds(1))).isEmpty();
        assertThat(look(START.plus(minutes(15)))).containsExactly(new ChildNotArrived(session, child));
        assertThat(look(START.plus(minutes(16)))).isEmpty();
        assertThat(look(END)).isEmpty();
    }

    @Test
    void whoCameOrWasToldAbsentIsNotAwaited() {
        mark("arrived_at", START);
        assertThat(look(START.plus(minutes(20)))).isEmpty();
        stage.execute("UPDATE programme.attendance SET arrived_at = NULL, absence = 'ILL'");
        assertThat(look(START.plus(minutes(20)))).isEmpty();
    }

    @Test
    void anAbsenceOfABookingThatEndedSaysNothingOfTheNextOne() {
        UUID before = Ids.next();
        stage.execute(
                "INSERT INTO programme.booking (id, session_id, party_id, household_id, participant_id, during, state,"
                        + " booked_at, ended_at, ended_why, ended_from) SELECT ?, session_id, party_id, household_id,"
                        + " participant_id, during, 'CANCELLED', booked_at, booked_at, 'FAMILY_CANCELLED', 'CONFIRMED'"
                        + " FROM programme.booking",
                before);
        stage.insert(
                "programme.attendance",
                "id",
                Ids.next(),
                "session_id",
                stage.session,
                "booking_id",
                before,
                "participant_id",
                child,
                "absence",
                "ILL");
        assertThat(look(START.plus(minutes(20)))).containsExactly(new ChildNotArrived(session, child));
    }

    @Test
    void nobodyIsAwaitedInASessionThatIsCancelledOrOverOrWithoutABooking() {
        assertThat(look(END)).isEmpty();
        stage.execute(
                "UPDATE programme.booking SET state = 'CANCELLED', ended_at = booked_at, ended_why = 'FAMILY_CANCELLED', ended_from = 'CONFIRMED'");
        assertThat(look(START.plus(minutes(20)))).isEmpty();
        stage.execute("UPDATE programme.session SET state = 'CANCELLED', cancel_reason = '停电', taken = 0");
        assertThat(look(START.plus(minutes(20)))).isEmpty();
    }

    @Test
    void whoIsStillThereIsToldAfterAQuarterHalfAndAWholeHourAndNoMore() {
        mark("arrived_at", START);
        assertThat(look(END.plus(minutes(15)).minusSeconds(1))).isEmpty();
        assertThat(look(END.plus(minutes(15)))).containsExactly(new ChildNotCollected(session, child, 15));
        assertThat(look(END.plus(minutes(29)))).isEmpty();
        assertThat(look(END.plus(minutes(30)))).containsExactly(new ChildNotCollected(session, child, 30));
        assertThat(look(END.plus(minutes(59)))).isEmpty();
        assertThat(look(END.plus(minutes(60)))).containsExactly(new ChildNotCollected(session, child, 60));
        assertThat(look(END.plus(minutes(300)))).isEmpty();
    }

    @Test
    void aServerThatComesBackLateTellsTheLatestStepAlone() {
        mark("arrived_at", START);
        assertThat(look(END.plus(minutes(45)))).containsExactly(new ChildNotCollected(session, child, 30));
        assertThat(look(END.plus(minutes(46)))).isEmpty();
        assertThat(look(END.plus(minutes(60)))).containsExactly(new ChildNotCollected(session, child, 60));
    }

    @Test
    void whatIsOpenSinceYesterdayIsForTodayToShow() {
        mark("arrived_at", START);
        assertThat(look(END.plus(LateRecords.LONGEST))).isEmpty();
    }

    @Test
    void whoWasCollectedMeanwhileIsNotTold() {
        mark("arrived_at", START);
        List<LateChild> found = at(END.plus(minutes(20)), late::due);
        assertThat(found).hasSize(1);
        stage.execute("UPDATE programme.attendance SET left_at = arrived_at");
        assertThat(at(END.plus(minutes(20)), () -> late.tell(found.getFirst()))).isFalse();
        assertThat(wiring.told()).isEmpty();
    }

    @Test
    void whenItIsDueIsSaidAsOnTheBoard() {
        Instant early = START.minus(minutes(90));
        mark("arrived_at", early);
        LateChild found = at(early.plus(minutes(90 + 15)), late::due).getFirst();
        assertThat(found.since()).isEqualTo(early.plus(Duration.between(START, END)));
        assertThat(found.booking().value()).isEqualTo(booking);
    }

    @Test
    void ofTwoServersThatLookAtOnceOneTells() throws Exception {
        List<LateChild> found = at(START.plus(minutes(20)), late::due);
        List<Callable<Boolean>> both =
                List.of(() -> tell(found), () -> tell(found), () -> tell(found), () -> tell(found));
        long told = 0;
        try (var servers = Executors.newFixedThreadPool(4)) {
            for (var answer : servers.invokeAll(both)) {
                told += answer.get() ? 1 : 0;
            }
        }
        assertThat(told).isEqualTo(1);
        assertThat(wiring.told()).containsExactly(new ChildNotArrived(session, child));
    }

    @Test
    void itIsWrittenDownForWhoAsksLater() {
        LateLog log = wiring.get(LateLog.class);
        wiring.whenTold(ChildNotArrived.class, told -> TestJpa.runInTransaction(() -> log.told(told)))
                .whenTold(ChildNotCollected.class, told -> TestJpa.runInTransaction(() -> log.told(told)));
        look(START.plus(minutes(20)));
        mark("arrived_at", START.plus(minutes(21)));
        look(END.plus(minutes(31)));
        assertThat(lines("attendance.not-arrived", "session " + session)).isEqualTo(1);
        assertThat(lines("attendance.not-collected", "session " + session + " after 30 minutes"))
                .isEqualTo(1);
    }

    private boolean tell(List<LateChild> found) {
        return at(START.plus(minutes(20)), () -> late.tell(found.getFirst()));
    }

    private List<Happening> look(Instant moment) {
        for (LateChild found : at(moment, late::due)) {
            at(moment, () -> late.tell(found));
        }
        return wiring.told();
    }

    private <T> T at(Instant moment, Callable<T> work) {
        return clock.at(moment, () -> TestJpa.inTransaction(work));
    }

    private void mark(String column, Instant moment) {
        stage.insert(
                "programme.attendance",
                "id",
                Ids.next(),
                "session_id",
                stage.session,
                "booking_id",
                booking,
                "participant_id",
                child,
                column,
                moment);
    }

    private static long lines(String action, String detail) {
        return HomeScene.number(
                "SELECT count(*) FROM account.audit_entry WHERE action = ? AND detail = ?", action, detail);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
