package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.ChangeComing;
import org.halfpastfour.programme.ChangeProgramme;
import org.halfpastfour.programme.ComingSession;
import org.halfpastfour.programme.ProgrammeChanges;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.testing.HomeScene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The room of a programme changes for those sessions that can go there, and what stands in the way is said before. */
class ProgrammeRoomDbTest {

    private final SignUpScene at = new SignUpScene();
    private final ProgrammeChanges changes = at.scene.wiring.get(ProgrammeChanges.class);
    private final ProgrammeId programme = at.programme(SessionKind.AFTER_SCHOOL_CLASS, false);
    private final SessionId tomorrow = session(1, "16:30");
    private final SessionId later = session(2, "16:30");

    @Test
    void asksWhichSessionsGoIntoTheOtherRoomAndMovesThoseChosen() {
        assertThat(preview(at.scene.otherRoom, null))
                .allMatch(ComingSession::canFollow)
                .extracting(each -> each.session().id())
                .containsExactly(tomorrow, later);
        assertThat(apply(at.scene.otherRoom, null, later)).isEqualTo(1);
        assertThat(at.view(tomorrow).room()).isEqualTo(at.scene.room);
        assertThat(at.view(later).room()).isEqualTo(at.scene.otherRoom);
        assertThat(at.view(later).start()).isEqualTo(at(TOMORROW.plusDays(1), "16:30"));
    }

    @Test
    void whatIsThereAlreadyIsNotAsked() {
        assertThat(preview(at.scene.room, null)).isEmpty();
    }

    @Test
    void aRoomThatIsTakenThenIsSaidBeforeAndRefusedWithNothingChanged() {
        var unused = at.sessionBeside(5, TOMORROW, "17:00", "18:30");
        List<ComingSession> asked = preview(at.scene.otherRoom, null);
        assertThat(asked.getFirst().breaks()).containsExactly(new ComingSession.Break("room-taken", 1));
        assertThat(asked.get(1).canFollow()).isTrue();
        assertThatThrownBy(() -> apply(at.scene.otherRoom, null, tomorrow, later))
                .matches(ProgrammeError.SESSIONS_WOULD_BREAK::stopped);
        assertThat(at.view(later).room()).isEqualTo(at.scene.room);
        assertThat(apply(at.scene.otherRoom, null, later)).isEqualTo(1);
    }

    @Test
    void ofTwoThatAreAtTheSameTimeOneGoesIntoTheRoom() {
        RoomId third = room(40);
        SessionId parallel = beside(third);
        List<ComingSession> asked = preview(at.scene.otherRoom, null);
        assertThat(asked).filteredOn(ComingSession::canFollow).hasSize(2);
        assertThat(asked).filteredOn(each -> !each.canFollow()).singleElement().satisfies(each -> assertThat(
                        each.breaks())
                .containsExactly(new ComingSession.Break("room-taken", 1)));
        assertThatThrownBy(() -> apply(at.scene.otherRoom, null, tomorrow, parallel))
                .matches(ProgrammeError.SESSIONS_WOULD_BREAK::stopped);
    }

    @Test
    void aRoomWithTooFewSeatsIsSaidWithHowManyItHas() {
        RoomId small = room(8);
        assertThat(preview(small, null).getFirst().breaks())
                .containsExactly(new ComingSession.Break("too-many-places", 8));
        assertThatThrownBy(() -> apply(small, null, tomorrow)).matches(ProgrammeError.SESSIONS_WOULD_BREAK::stopped);
        assertThat(preview(small, 8)).allMatch(ComingSession::canFollow);
        apply(small, 8, tomorrow);
        assertThat(at.view(tomorrow).room()).isEqualTo(small);
        assertThat(at.view(tomorrow).places()).isEqualTo(8);
    }

    @Test
    void aLargerRoomLetsMorePlacesFollowAtOnce() {
        sql("UPDATE programme.session SET room_places = 10 WHERE id = ?", tomorrow.value());
        assertThat(preview(at.scene.otherRoom, 30)).allMatch(ComingSession::canFollow);
        apply(at.scene.otherRoom, 30, tomorrow);
        assertThat(at.view(tomorrow).places()).isEqualTo(30);
        assertThat(preview(at.scene.room, 31).getFirst().breaks())
                .containsExactly(new ComingSession.Break("too-many-places", 30));
    }

    @Test
    void whatIsOutsideTheOpeningHoursByNowDoesNotMove() {
        sql(
                "UPDATE programme.opening_hours SET closes = '17:00' WHERE home_id = ? AND weekday = ?",
                at.scene.home.value(),
                TOMORROW.getDayOfWeek().getValue());
        assertThat(preview(at.scene.otherRoom, null).getFirst().breaks())
                .containsExactly(new ComingSession.Break("outside-opening-hours", 1));
    }

    @Test
    void aRoomOfAnotherHomeOrOutOfUseIsRefusedAtTheField() {
        HomeScene other = new HomeScene();
        assertThatThrownBy(() -> preview(other.room, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("room");
        assertThatThrownBy(() -> apply(other.room, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("room");
    }

    private List<ComingSession> preview(RoomId room, @Nullable Integer places) {
        ChangeProgramme change = change();
        return run(() -> changes.preview(new ChangeComing(change, places, room, List.of(), Settlement.NONE)));
    }

    private int apply(RoomId room, @Nullable Integer places, SessionId... follow) {
        ChangeProgramme change = change();
        return run(() -> changes.change(new ChangeComing(change, places, room, List.of(follow), Settlement.NONE)));
    }

    private ChangeProgramme change() {
        at.scene.asStaff();
        int version = run(() -> at.programmes.of(at.scene.home)).stream()
                .filter(one -> one.id().equals(programme))
                .findFirst()
                .orElseThrow()
                .version();
        return new ChangeProgramme(programme, "四点半课堂", "", 6, 14, false, true, version);
    }

    private RoomId room(int seats) {
        RoomId id = RoomId.of(Ids.next());
        sql(
                "INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor) VALUES (?, ?, ?, ?, 400, 1)",
                id.value(),
                at.scene.home.value(),
                "三楼 " + id,
                seats);
        return id;
    }

    /** At the same time as tomorrow's, with other adults. */
    private SessionId beside(RoomId room) {
        return added(room, 1, "16:30", 2);
    }

    private SessionId session(int day, String start) {
        return added(at.scene.room, day, start, 0);
    }

    private SessionId added(RoomId room, int day, String start, int firstAdult) {
        at.scene.asStaff();
        return run(() -> at.sessions.add(new AddSession(
                at.scene.home,
                room,
                programme,
                at(TOMORROW.plusDays(day - 1), start),
                at(TOMORROW.plusDays(day - 1), "18:00"),
                10,
                0,
                null,
                null,
                at.scene.staff.subList(firstAdult, firstAdult + 2),
                true)));
    }
}
