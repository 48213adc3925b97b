package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.AbsenceNotices;
import org.halfpastfour.attendance.ComeAfterAll;
import org.halfpastfour.attendance.TellAbsence;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** A parent and the home tell the same days at the same moment, take them back, and others ask for the places. */
class AbsenceNoticesRaceDbTest {

    private static final int ROUNDS = 5;

    private final SignUpScene at = new SignUpScene();
    private final AbsenceNotices notices = at.scene.wiring.get(AbsenceNotices.class);

    @Test
    void whateverComesFirstNoPlaceIsGivenTwiceAndEachNoticeIsWrittenOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate first = TOMORROW.plusWeeks(round);
            List<SessionId> days = first.datesUntil(first.plusDays(3))
                    .map(day -> at.sessionBeside(2, day, "16:30", "18:00"))
                    .toList();
            Household ill = at.scene.household(2);
            Household waits = at.scene.household(1);
            Household asks = at.scene.household(1);
            days.forEach(day -> at.book(day, ill));
            days.forEach(day -> at.book(day, waits));
            List<Callable<Boolean>> everybody = new ArrayList<>(List.of(
                    tries(() -> asParent(ill, () -> notices.tell(away(ill, first)))),
                    tries(() -> asStaff(() -> notices.tell(away(ill, first)))),
                    tries(() -> asParent(ill, () -> notices.takeBack(back(ill, first)))),
                    tries(() -> asStaff(() -> notices.takeBack(back(ill, first)))),
                    tries(() -> at.book(days.getLast(), asks)),
                    tries(() -> at.book(days.getFirst(), asks))));
            Collections.rotate(everybody, round);
            List<Boolean> done = CapacityDbTest.atOnce(everybody);
            assertThat(done).contains(true);
            days.forEach(AbsenceNoticesRaceDbTest::countsAreThoseOfTheRows);
        }
    }

    private static void countsAreThoseOfTheRows(SessionId session) {
        assertThat(number("""
                SELECT count(*) FROM programme.session s WHERE s.id = ? AND (s.taken > s.places OR s.taken <> (
                    SELECT count(*) FROM programme.booking b WHERE b.session_id = s.id
                    AND (b.state = 'OFFERED' OR b.state = 'CONFIRMED' AND NOT b.place_given_on))
                  OR s.waiting <> (SELECT count(*) FROM programme.booking b
                    WHERE b.session_id = s.id AND b.state = 'WAITING'))""", session.value())).isZero();
        assertThat(number("""
                SELECT count(*) FROM programme.attendance a JOIN programme.booking b ON b.id = a.booking_id
                WHERE a.session_id = ? AND b.place_given_on AND a.absence IS NULL""", session.value())).isZero();
        assertThat(number("""
                SELECT count(*) FROM (
                    SELECT c.kind, lag(c.kind) OVER (PARTITION BY c.attendance_id ORDER BY c.changed_at, c.id) AS before
                    FROM programme.attendance_change c JOIN programme.attendance a ON a.id = c.attendance_id
                    WHERE a.session_id = ?) AS changes
                WHERE kind = before""", session.value()))
                .as("told or taken back twice in a row")
                .isZero();
    }

    private static TellAbsence away(Household of, LocalDate first) {
        return new TellAbsence(of.id(), of.children(), first, first.plusDays(2), AbsenceKind.ILL);
    }

    private static ComeAfterAll back(Household of, LocalDate first) {
        return new ComeAfterAll(of.id(), of.children(), first, null);
    }

    private void asParent(Household of, Callable<?> step) {
        at.scene.asParentOf(of);
        var unused = run(step::call);
    }

    private void asStaff(Callable<?> step) {
        at.scene.asStaff();
        var unused = run(step::call);
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
}
