package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.AttendanceError;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.PresenceState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child that was told absent stands at the door after all. */
class FreedPlacesAtTheDoorDbTest extends FreedPlaceScene {

    /** Every state of the place when the child stands at the door after all. */
    @ParameterizedTest(name = "notice {0}, place {1}: {2}")
    @CsvSource({
        "none,    kept,     comes",
        "late,    kept,     comes",
        "in-time, free,     comes",
        "in-time, declined, comes",
        "in-time, offered,  staff-decide",
        "in-time, taken,    staff-decide"
    })
    void whenTheChildComesAfterAllStaffDecideAtTheDoor(String notice, String place, String then) {
        at.book(session, ill);
        if (!place.equals("free")) {
            at.book(session, waits);
        }
        switch (notice) {
            case "late" -> notice("16:00");
            case "in-time" -> notice("15:29");
            default -> at.scene.clock.put(TOMORROW, "16:10");
        }
        switch (place) {
            case "declined" -> at.decline(waits, at.offer(waits));
            case "taken" -> at.accept(waits, at.offer(waits));
            default -> at.scene.asStaff();
        }
        at.scene.clock.put(TOMORROW, place.equals("offered") ? "15:40" : "16:15");
        if (then.equals("comes")) {
            assertThat(arrive(null).state()).isEqualTo(PresenceState.HERE);
        } else {
            assertThatThrownBy(() -> arrive(null)).matches(AttendanceError.PLACE_GIVEN_ON::stopped);
            assertThat(board().placeGivenOn()).isTrue();
            assertThat(arrive("妈妈已经走了").state()).isEqualTo(PresenceState.HERE);
            assertThat(at.view(session).places()).isEqualTo(2);
        }
        assertThat(board().placeGivenOn()).isFalse();
    }

    @Test
    void whoIsLetInTakesThePlaceOfSomebodyAbsentBeforeOneIsAdded() {
        bookBoth();
        notice("07:30");
        at.accept(waits, at.offer(waits));
        at.scene.clock.put(TOMORROW, "16:40");
        at.scene.asStaff();
        run(() -> attendances.absent(new MarkAbsence(session, waits.child(), AbsenceKind.UNEXCUSED)));
        arrive("位子空着");
        assertThat(at.view(session).places()).isEqualTo(1);
        assertThat(at.view(session).taken()).isEqualTo(1);
        assertThatThrownBy(() -> run(() -> attendances.arrive(new MarkArrival(session, waits.child(), null))))
                .matches(AttendanceError.PLACE_GIVEN_ON::stopped);
    }

    @ParameterizedTest
    @CsvSource({"room_places", "adult_places"})
    void nobodyIsLetInBeyondTheRoomAndTheAdults(String limit) {
        bookBoth();
        notice("07:30");
        at.accept(waits, at.offer(waits));
        sql("UPDATE programme.session SET " + limit + " = 1 WHERE id = ?", session.value());
        at.scene.clock.put(TOMORROW, "16:15");
        assertThatThrownBy(() -> arrive("妈妈已经走了")).matches(AttendanceError.NO_ROOM_AT_THE_DOOR::stopped);
        assertThat(board().state()).isEqualTo(PresenceState.ABSENT);
    }

    @Test
    void nobodyIsLetInWhileTheAdultsWhoAreLeftAreTooFew() {
        bookBoth();
        notice("07:30");
        at.accept(waits, at.offer(waits));
        sql("UPDATE programme.session SET safe_places = 0 WHERE id = ?", session.value());
        at.scene.clock.put(TOMORROW, "16:15");
        assertThatThrownBy(() -> arrive("妈妈已经走了")).matches(AttendanceError.NO_ROOM_AT_THE_DOOR::stopped);
        sql("UPDATE programme.session SET safe_places = NULL WHERE id = ?", session.value());
    }

    @Test
    void theReasonForLettingInIsKept() {
        bookBoth();
        notice("07:30");
        at.scene.clock.put(TOMORROW, "16:15");
        arrive("妈妈已经走了");
        assertThat(run(() -> attendances.history(session, ill.child()))
                        .getFirst()
                        .reason())
                .isEqualTo("妈妈已经走了");
    }

    @Test
    void whoWasToldIllAndIsSentHomeStaysExcused() {
        bookBoth();
        notice("07:30");
        at.accept(waits, at.offer(waits));
        at.scene.clock.put(TOMORROW, "16:15");
        assertThatThrownBy(() -> arrive(null)).matches(AttendanceError.PLACE_GIVEN_ON::stopped);
        assertThat(mark().absence()).isEqualTo(AbsenceKind.ILL);
        assertThat(number(
                        "SELECT count(*) FROM programme.booking WHERE session_id = ? AND participant_id = ?"
                                + " AND state = 'CONFIRMED' AND ended_at IS NULL",
                        session.value(),
                        ill.child().value()))
                .isEqualTo(1);
    }

    private BoardRow board() {
        at.scene.asStaff();
        return run(() -> attendances.board(session)).rows().stream()
                .filter(row -> row.participant().equals(ill.child().value()))
                .findFirst()
                .orElseThrow();
    }
}
