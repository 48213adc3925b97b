package org.halfpastfour.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.testing.HomeScene;
import org.junit.jupiter.api.Test;

class SessionsDbTest {

    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final HomeScene scene = new HomeScene().asStaff();
    private final Programmes programmes = scene.wiring.get(Programmes.class);
    private final Sessions sessions = scene.wiring.get(Sessions.class);
    private final FamilyMeetings meetings = scene.wiring.get(FamilyMeetings.class);
    private final SessionDirectory directory = scene.wiring.get(SessionDirectory.class);
    private final ProgrammeId programme =
            run(() -> programmes.make(new MakeProgramme(scene.home, SessionKind.COURSE, "书法", "", 6, 14, false)));
    private final List<StaffMemberId> adults = scene.staff.subList(0, 2);
    private final List<StaffMemberId> others = scene.staff.subList(2, 4);

    @Test
    void isFoundAsItWasAdded() {
        SessionView session = view(add(scene.room, "16:30", "18:00", adults));
        assertThat(session.title()).isEqualTo("书法");
        assertThat(session.roomName()).isEqualTo("大教室");
        assertThat(session.places()).isEqualTo(20);
        assertThat(session.taken()).isZero();
        assertThat(session.date()).isEqualTo(TOMORROW);
        assertThat(session.state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void countsAsHeldOnceItIsOver() {
        SessionId session = add(scene.room, "16:30", "18:00", adults);
        scene.clock.put(TOMORROW, "18:00");
        assertThat(view(session).state()).isEqualTo(SessionState.HELD);
    }

    @Test
    void refusesARoomThatIsTakenAndSaysByWhat() {
        add(scene.room, "16:30", "18:00", adults);
        assertThatThrownBy(() -> add(scene.room, "17:30", "19:00", others))
                .matches(ProgrammeError.ROOM_TAKEN::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.arguments())
                        .containsEntry("with", "书法")
                        .containsEntry("start", at(TOMORROW, "16:30")));
        assertThat(add(scene.room, "18:00", "19:00", others)).isNotNull();
    }

    @Test
    void refusesAnAdultWhoIsTakenAndSaysWho() {
        add(scene.room, "16:30", "18:00", adults);
        assertThatThrownBy(() -> add(scene.otherRoom, "17:30", "19:00", scene.staff.subList(1, 3)))
                .matches(ProgrammeError.ADULT_TAKEN::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.arguments())
                        .containsEntry("who", "老师2"));
    }

    @Test
    void refusesThePastReversedTimesTwoDaysAndTheNight() {
        assertThatThrownBy(() -> run(() -> sessions.add(command(scene.room, TODAY, "09:00", "09:59", adults))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("start");
        assertThatThrownBy(() -> add(scene.room, "18:00", "16:30", adults))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("end");
        assertThatThrownBy(() -> add(scene.room, "21:00", "22:30", adults))
                .matches(ProgrammeError.CLOSED_HOURS::stopped);
    }

    @Test
    void aClassIsOnSchoolDaysOnlyAndACourseOnAnyDayOnWhichTheHomeIsOpen() {
        LocalDate saturday = TODAY.plusDays(5);
        ProgrammeId care = run(() -> programmes.make(
                new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, "四点半课堂", "", 6, 14, false)));
        assertThatThrownBy(() -> run(() -> sessions.add(command(care, saturday))))
                .matches(ProgrammeError.DAY_NOT_HELD::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.arguments())
                        .containsEntry("reason", "day-is-weekend"));
        assertThat(run(() -> sessions.add(command(programme, saturday)))).isNotNull();
        assertThat(run(() -> sessions.add(command(care, TOMORROW)))).isNotNull();
    }

    @Test
    void aClassIsNotMovedToADayWithoutSchool() {
        ProgrammeId care = run(() -> programmes.make(
                new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, "四点半课堂", "", 6, 14, false)));
        SessionId session = run(() -> sessions.add(command(care, TOMORROW)));
        LocalDate newYear = LocalDate.of(2027, 1, 4);
        assertThatThrownBy(() -> run(() -> {
                    sessions.move(new MoveSession(session, scene.room, at(newYear, "16:30"), at(newYear, "18:00")));
                    return null;
                }))
                .matches(ProgrammeError.DAY_NOT_HELD::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.arguments())
                        .containsEntry("reason", "day-not-announced"));
    }

    @Test
    void nothingIsPlannedWhileTheHomeIsClosedForADay() {
        sql(
                "INSERT INTO programme.local_closure (id, home_id, first_day, last_day, reason) VALUES (?, ?, ?, ?, '检修')",
                Ids.next(),
                scene.home.value(),
                TOMORROW,
                TOMORROW);
        assertThatThrownBy(() -> add(scene.room, "16:30", "18:00", adults))
                .matches(ProgrammeError.DAY_NOT_HELD::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.arguments())
                        .containsEntry("reason", "day-is-closed")
                        .containsEntry("detail", "检修"));
    }

    @Test
    void aClosedHomePlansNothing() {
        SessionId session = add(scene.room, "16:30", "18:00", adults);
        sql("UPDATE programme.home SET status = 'CLOSED' WHERE id = ?", scene.home.value());
        assertThatThrownBy(() -> add(scene.otherRoom, "10:00", "11:00", others))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("home");
        assertThatThrownBy(() -> move(session, scene.otherRoom, "17:00", "18:30"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> run(() -> meetings.hold(
                        scene.home, scene.otherRoom, new TimeRange(at(TOMORROW, "19:00"), at(TOMORROW, "20:00")))))
                .isInstanceOf(InvalidInput.class);
    }

    private AddSession command(ProgrammeId of, LocalDate date) {
        return new AddSession(
                scene.home, scene.room, of, at(date, "16:30"), at(date, "18:00"), 20, 0, null, null, adults, true);
    }

    @Test
    void movesToAnotherRoomAndTime() {
        SessionId session = add(scene.room, "16:30", "18:00", adults);
        move(session, scene.otherRoom, "17:00", "18:30");
        assertThat(view(session).start()).isEqualTo(at(TOMORROW, "17:00"));
        assertThat(view(session).roomName()).isEqualTo("小教室");
        assertThat(view(session).signupCloses()).isEqualTo(at(TOMORROW, "17:00"));
        assertThat(add(scene.room, "16:30", "18:00", others)).isNotNull();
    }

    @Test
    void isNotMovedIntoAnother() {
        SessionId session = add(scene.room, "10:00", "11:00", adults);
        add(scene.otherRoom, "16:30", "18:00", others);
        assertThatThrownBy(() -> move(session, scene.otherRoom, "17:00", "18:30"))
                .matches(ProgrammeError.ROOM_TAKEN::stopped);
    }

    @Test
    void leavesItsRoomAndAdultsWhenItIsCancelled() {
        SessionId session = add(scene.room, "16:30", "18:00", adults);
        run(() -> {
            sessions.cancel(session, "停电");
            return null;
        });
        assertThat(view(session).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(add(scene.room, "16:30", "18:00", adults)).isNotNull();
        assertThatThrownBy(() -> move(session, scene.room, "19:00", "20:00"))
                .matches(ProgrammeError.SESSION_NOT_CHANGEABLE::stopped);
    }

    @Test
    void givesItsAdultsToOthersWhenTheyAreReplaced() {
        SessionId session = add(scene.room, "16:30", "18:00", adults);
        run(() -> {
            sessions.assignAdults(session, others);
            return null;
        });
        assertThat(view(session).adults()).containsExactlyInAnyOrderElementsOf(others);
        assertThat(add(scene.otherRoom, "16:30", "18:00", adults)).isNotNull();
        run(() -> {
            sessions.assignAdults(session, others.subList(0, 1));
            return null;
        });
        assertThat(view(session).adults()).hasSize(1);
        assertThat(view(session).places()).isEqualTo(20);
    }

    @Test
    void hasNoMorePlacesThanRoomAndAdultsAllow() {
        SessionId session = add(scene.room, "16:30", "18:00", adults);
        assertThatThrownBy(() -> changePlaces(session, 31)).matches(ProgrammeError.TOO_MANY_PLACES::stopped);
        changePlaces(session, 30);
        assertThat(view(session).places()).isEqualTo(30);
        sql("UPDATE programme.session SET taken = 10 WHERE id = ?", session.value());
        assertThatThrownBy(() -> changePlaces(session, 9)).matches(ProgrammeError.PLACES_BELOW_TAKEN::stopped);
    }

    @Test
    void familyMeetingsHaveNoNameAndAreNobodyElses() {
        SessionId meeting = run(() ->
                meetings.hold(scene.home, scene.room, new TimeRange(at(TOMORROW, "19:00"), at(TOMORROW, "20:00"))));
        SessionView seen = view(meeting);
        assertThat(seen.kind()).isEqualTo(SessionKind.FAMILY_MEETING);
        assertThat(seen.title()).isEmpty();
        assertThat(seen.programme()).isNull();
        assertThatThrownBy(() -> add(scene.room, "19:30", "20:30", adults)).matches(ProgrammeError.ROOM_TAKEN::stopped);
        assertThatThrownBy(() -> move(meeting, scene.otherRoom, "19:00", "20:00"))
                .matches(ProgrammeError.FAMILY_MEETING_NOT_YOURS::stopped);
        assertThat(run(() -> meetings.busy(scene.home, TOMORROW, TOMORROW)))
                .containsExactly(new RoomBusy(scene.room, at(TOMORROW, "19:00"), at(TOMORROW, "20:00")));
        scene.asParentOf(scene.household(1));
        assertThatThrownBy(() -> view(meeting)).matches(ProgrammeError.SESSION_NOT_FOUND::stopped);
        assertThat(run(() -> sessions.find(new FindSessions(scene.home, TOMORROW, TOMORROW, null, null, 10))))
                .isEmpty();
        assertThat(run(() -> directory.shownToFamilies(scene.home, TOMORROW, TOMORROW, null, 10)))
                .isEmpty();
        run(() -> {
            meetings.release(meeting, "改期");
            return null;
        });
        assertThat(run(() -> meetings.busy(scene.home, TOMORROW, TOMORROW))).isEmpty();
    }

    @Test
    void isReadOnPageByPage() {
        SessionId early = add(scene.room, "10:00", "11:00", adults);
        SessionId late = add(scene.room, "16:30", "18:00", adults);
        assertThat(run(() -> sessions.find(new FindSessions(scene.home, TOMORROW, TOMORROW, null, null, 1))))
                .extracting(SessionView::id)
                .containsExactly(early);
        assertThat(run(() -> sessions.find(
                        new FindSessions(null, TOMORROW, TOMORROW, SessionKind.COURSE, early.toString(), 200))))
                .extracting(SessionView::id)
                .contains(late)
                .doesNotContain(early);
        assertThatThrownBy(
                        () -> run(() -> sessions.find(new FindSessions(null, TOMORROW, TOMORROW, null, "'; DROP", 5))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void theDatabaseItselfRefusesARoomTwiceAtATime() {
        SessionId session = add(scene.room, "16:30", "18:00", adults);
        SessionId other = add(scene.otherRoom, "16:30", "18:00", others);
        assertThatThrownBy(() ->
                        sql("UPDATE programme.session SET room_id = ? WHERE id = ?", scene.room.value(), other.value()))
                .hasMessageContaining("session_room_once");
        assertThat(view(session).room()).isEqualTo(scene.room);
    }

    @Test
    void theDatabaseItselfRefusesAnAdultTwiceAtATime() {
        add(scene.room, "16:30", "18:00", adults);
        SessionId other = add(scene.otherRoom, "16:30", "18:00", others);
        assertThatThrownBy(() -> sql(
                        "INSERT INTO programme.session_adult (session_id, staff_member_id, person, during)"
                                + " SELECT id, ?, ?, during FROM programme.session WHERE id = ?",
                        adults.getFirst().value(),
                        adults.getFirst().value(),
                        other.value()))
                .hasMessageContaining("session_adult_once");
    }

    @Test
    void whatIsTakenAtTheSameMomentIsToldAsAFact() {
        SessionRecords records = scene.wiring.get(SessionRecords.class);
        add(scene.room, "16:30", "18:00", adults);
        SessionId other = add(scene.otherRoom, "16:30", "18:00", others);
        assertThatThrownBy(() -> run(() -> {
                    records.changeAdults(other, adults);
                    return null;
                }))
                .matches(ProgrammeError.TAKEN_MEANWHILE::stopped)
                .isInstanceOf(DomainException.class);
    }

    private SessionId add(RoomId room, String start, String end, List<StaffMemberId> inCharge) {
        return run(() -> sessions.add(command(room, TOMORROW, start, end, inCharge)));
    }

    private AddSession command(RoomId room, LocalDate date, String start, String end, List<StaffMemberId> inCharge) {
        return new AddSession(
                scene.home, room, programme, at(date, start), at(date, end), 20, 0, null, null, inCharge, true);
    }

    private void move(SessionId session, RoomId room, String start, String end) {
        run(() -> {
            sessions.move(new MoveSession(session, room, at(TOMORROW, start), at(TOMORROW, end)));
            return null;
        });
    }

    private void changePlaces(SessionId session, int places) {
        run(() -> {
            sessions.changePlaces(session, places);
            return null;
        });
    }

    private SessionView view(SessionId session) {
        return run(() -> sessions.session(session));
    }
}
