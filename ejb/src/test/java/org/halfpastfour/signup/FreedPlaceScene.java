package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.AfterEach;

/** A session with one place, a child who has it and a family that waits; after every case the counters are those of the rows. */
abstract class FreedPlaceScene {

    final SignUpScene at = new SignUpScene();
    final Attendances attendances = at.scene.wiring.get(Attendances.class);
    final Household ill = ready(at.scene.household(1));
    final Household waits = ready(at.scene.household(1));
    final SessionId session = at.session(1);

    @AfterEach
    void theCountOfPlacesIsThatOfWhoHasOne() {
        assertThat(number("""
                SELECT count(*) FROM programme.session s WHERE s.id = ? AND (s.taken <> (
                    SELECT count(*) FROM programme.booking b WHERE b.session_id = s.id
                    AND (b.state = 'OFFERED' OR b.state = 'CONFIRMED' AND NOT b.place_given_on))
                  OR s.waiting <> (SELECT count(*) FROM programme.booking b
                    WHERE b.session_id = s.id AND b.state = 'WAITING'))""", session.value())).isZero();
    }

    void bookBoth() {
        at.book(session, ill);
        at.book(session, waits);
    }

    BoardRow notice(String moment) {
        at.scene.clock.put(TOMORROW, moment);
        at.scene.asParentOf(ill);
        return absent(AbsenceKind.ILL);
    }

    BoardRow absent(AbsenceKind kind) {
        return run(() -> attendances.absent(new MarkAbsence(session, ill.child(), kind)));
    }

    BoardRow arrive(String reason) {
        at.scene.asStaff();
        return run(() -> attendances.arrive(new MarkArrival(session, ill.child(), null, reason)));
    }

    OwnMark mark() {
        at.scene.asParentOf(ill);
        return run(() -> attendances.ownMarks(ill.id(), List.of(session))).getFirst();
    }

    static Household ready(Household household) {
        sql(
                "UPDATE programme.person SET phone = '13800000000' WHERE id = ?",
                household.adult().value());
        for (ChildId child : household.children()) {
            for (String kind : List.of("PARTICIPATION", "SENSITIVE_DATA")) {
                sql("""
                        INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)
                        VALUES (?, ?, ?, ?, 1, ?, TIMESTAMPTZ '2026-11-01 10:00+08')""", Ids.next(), child.value(), household.adult().value(), kind, HomeScene.TODAY.minusDays(20));
            }
            sql("""
                    INSERT INTO programme.health_note (id, child_id, allergy, medication, instructions, answered_by, answered_at)
                    VALUES (?, ?, '', '', '', ?, TIMESTAMPTZ '2026-11-01 10:00+08')""", Ids.next(), child.value(), household.adult().value());
        }
        return household;
    }
}
