package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.testing.HomeScene.Household;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Notices, arrivals, offers taken and notices taken back at the same moment, each by somebody else. */
class FreedPlacesRaceDbTest {

    /** So many weeks of the announced year are left. */
    private static final int ROUNDS = 6;

    private static final int PLACES = 2;

    private final SignUpScene at = new SignUpScene();
    private final Attendances attendances = at.scene.wiring.get(Attendances.class);

    /** One told ill in the morning and one who is told ill now; one who has an offer, one who waits, one who asks newly. */
    private final Household ill = ready();

    private final Household illNow = ready();
    private final Household offered = ready();
    private final Household waits = ready();
    private final Household asks = ready();

    @Test
    void neverHaveMorePeopleAPlaceThanThereAreAndThoseWhomStaffLetIn() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var date = TOMORROW.plusWeeks(round);
            SessionId session = at.sessionBeside(PLACES, date, "16:30", "18:00");
            Stream.of(ill, illNow, offered, waits).forEach(family -> at.book(session, family));
            at.scene.clock.put(date, "15:10");
            absent(session, ill);
            OfferView offer = at.offer(offered);
            at.scene.clock.put(date, "15:29");
            List<Callable<Boolean>> everybody = new ArrayList<>(List.of(
                    tries(() -> absent(session, illNow)),
                    tries(() -> withdraw(session, ill)),
                    tries(() -> at.accept(offered, offer)),
                    tries(() -> at.book(session, asks)),
                    tries(() -> withdraw(session, illNow)),
                    () -> {
                        at.scene.clock.put(date, "15:31");
                        return true;
                    }));
            for (Household family : List.of(ill, illNow, offered)) {
                everybody.add(tries(() -> arrive(session, family, null)));
                everybody.add(tries(() -> arrive(session, family, "妈妈已经走了")));
            }
            Collections.rotate(everybody, round);
            CapacityDbTest.atOnce(everybody);
            nobodyIsThereTwiceOrBesideThePlaces(session);
        }
    }

    /** Told absent too late to give the place on, and taken back while staff let somebody else into it. */
    @Test
    void aLateNoticeTakenBackKeepsThePlaceOrIsRefused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var date = TOMORROW.plusWeeks(round);
            SessionId session = at.sessionBeside(PLACES, date, "16:30", "18:00");
            Stream.of(ill, offered, illNow).forEach(family -> at.book(session, family));
            at.scene.clock.put(date, "15:10");
            absent(session, ill);
            at.accept(illNow, at.offer(illNow));
            at.scene.clock.put(date, "15:31");
            absent(session, illNow);
            List<Callable<Boolean>> both =
                    List.of(tries(() -> withdraw(session, illNow)), tries(() -> arrive(session, ill, "已经在门口了")));
            List<Boolean> done = CapacityDbTest.atOnce(round % 2 == 0 ? both : both.reversed());
            assertThat(done).contains(true);
            nobodyIsThereTwiceOrBesideThePlaces(session);
        }
    }

    private void nobodyIsThereTwiceOrBesideThePlaces(SessionId session) {
        long letIn = number("""
                SELECT count(*) FROM programme.attendance_change c JOIN programme.attendance a ON a.id = c.attendance_id
                WHERE a.session_id = ? AND c.kind = 'ARRIVED' AND c.reason IS NOT NULL""", session.value());
        assertThat(number("SELECT places FROM programme.session WHERE id = ?", session.value()))
                .isBetween((long) PLACES, PLACES + letIn);
        assertThat(number("SELECT taken - places FROM programme.session WHERE id = ?", session.value()))
                .isLessThanOrEqualTo(0);
        assertThat(number("""
                SELECT count(*) FROM programme.session s WHERE s.id = ? AND (s.taken <> (
                    SELECT count(*) FROM programme.booking b WHERE b.session_id = s.id
                    AND (b.state = 'OFFERED' OR b.state = 'CONFIRMED' AND NOT b.place_given_on))
                  OR s.waiting <> (SELECT count(*) FROM programme.booking b
                    WHERE b.session_id = s.id AND b.state = 'WAITING'))""", session.value())).isZero();
        assertThat(number("""
                SELECT count(*) FROM programme.attendance a JOIN programme.booking b ON b.id = a.booking_id
                WHERE a.session_id = ? AND a.arrived_at IS NOT NULL
                    AND (a.absence IS NOT NULL OR b.place_given_on OR b.state <> 'CONFIRMED')""", session.value())).isZero();
        assertThat(number("""
                SELECT count(*) FROM programme.attendance a JOIN programme.booking b ON b.id = a.booking_id
                WHERE a.session_id = ? AND b.place_given_on AND a.absence IS NULL""", session.value())).isZero();
    }

    private void absent(SessionId session, Household family) {
        at.scene.asParentOf(family);
        run(() -> attendances.absent(new MarkAbsence(session, family.child(), AbsenceKind.ILL)));
    }

    private void withdraw(SessionId session, Household family) {
        at.scene.asParentOf(family);
        run(() -> attendances.undo(session, family.child()));
    }

    private void arrive(SessionId session, Household family, @Nullable String reason) {
        at.scene.asStaff();
        run(() -> attendances.arrive(new MarkArrival(session, family.child(), null, reason)));
    }

    private static Callable<Boolean> tries(Runnable step) {
        return () -> {
            try {
                step.run();
                return true;
            } catch (DomainException refused) {
                return false;
            }
        };
    }

    private Household ready() {
        return FreedPlaceScene.ready(at.scene.household(1));
    }
}
