package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.notice.NoticeScene.TOMORROW;
import static org.halfpastfour.notice.NoticeScene.chinese;
import static org.halfpastfour.notice.NoticeScene.english;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.ChangeComing;
import org.halfpastfour.programme.ChangeProgramme;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.ProgrammeChanges;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a session changes, and who is told: a family with a place, one that waits, who is in charge, and nobody else. */
class RoomNewsDbTest {

    private final NoticeScene at = new NoticeScene();
    private final SessionId session = at.session(1);
    private final Household placed = at.family(1);
    private final Household waiting = at.family(1);
    private final Household second = at.family(1);
    private final StaffMemberId inCharge = at.scene.staff.getFirst();
    private final StaffMemberId colleague = at.scene.staff.get(5);

    RoomNewsDbTest() {
        at.book(session, placed);
        at.book(session, waiting);
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                second.id().value(),
                placed.child().value(),
                TOMORROW.minusYears(1));
        at.pass(Duration.ofMinutes(10));
        everybody().forEach(at::told);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            time,          MOVED,        MOVED, ROSTER_CHANGED
            room,          ROOM_CHANGED, -,     DUTY_ROOM_CHANGED
            time and room, MOVED,        MOVED, ROSTER_CHANGED
            time then room,MOVED,        MOVED, ROSTER_CHANGED
            room then time,MOVED,        MOVED, ROSTER_CHANGED
            there and back,-,            -,     -
            time and back, ROOM_CHANGED, -,     DUTY_ROOM_CHANGED
            nothing,       -,            -,     -
            """)
    void isTold(String change, NoticeKind toPlaced, NoticeKind toWaiting, NoticeKind toCharge) {
        change(change);
        at.pass(Duration.ofMinutes(10));
        assertThat(kinds(Receiver.of(placed.id()))).isEqualTo(only(toPlaced));
        assertThat(kinds(Receiver.of(waiting.id()))).isEqualTo(only(toWaiting));
        assertThat(kinds(Receiver.of(inCharge))).isEqualTo(only(toCharge));
        assertThat(kinds(Receiver.of(colleague))).isEmpty();
        assertThat(kinds(Receiver.of(second.id())))
                .as("another household of the child")
                .isEmpty();
    }

    @Test
    void anotherRoomIsSaidAsThat() {
        move(at.scene.otherRoom, "16:30", "18:00");
        at.pass(Duration.ofMinutes(10));
        StoredMessage family = at.told(placed).getFirst();
        assertThat(chinese(family)).isEqualTo("场室有变\n王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。由大教室改到小教室。");
        assertThat(english(family))
                .isEqualTo("The room has changed\n王小雨1: 四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家. It was in 大教室 and is now"
                        + " in 小教室.");
        assertThat(family.target()).isEqualTo(new MessageTarget(MessageTarget.Kind.SESSION, session.value()));
        StoredMessage duty = at.told(inCharge).getFirst();
        assertThat(chinese(duty)).isEqualTo("值班的场室有变\n四点半课堂，周二 11月24日 16:30–18:00，大坪之家。由大教室改到小教室。");
        assertThat(english(duty))
                .isEqualTo("The room of your duty has changed\n四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家. It was in 大教室 and"
                        + " is now in 小教室.");
    }

    @Test
    void anotherTimeInAnotherRoomIsOneLine() {
        move(at.scene.otherRoom, "17:00", "18:30");
        at.pass(Duration.ofMinutes(10));
        assertThat(chinese(at.told(placed).getFirst()))
                .isEqualTo("时间有变\n王小雨1：四点半课堂，大坪之家。原定周二 11月24日 16:30–18:00，大教室，改为周二 11月24日" + " 17:00–18:30，小教室。");
        assertThat(english(at.told(inCharge).getFirst()))
                .isEqualTo(
                        "Your duty has changed\n四点半课堂, 大坪之家. It was Tue 24 Nov 16:30–18:00, 大教室 and is now Tue 24 Nov"
                                + " 17:00–18:30, 小教室.");
    }

    @Test
    void aClassThatGoesIntoAnotherRoomFromADayOnIsOneMessage() {
        SessionId later = at.session(5, TOMORROW.plusDays(1), at.scene.room, at.scene.staff.subList(0, 2));
        at.book(later, placed);
        at.pass(Duration.ofMinutes(10));
        everybody().forEach(at::told);
        follow(List.of(session, later));
        at.pass(Duration.ofMinutes(10));
        List<StoredMessage> told = at.told(placed);
        assertThat(told).hasSize(1);
        assertThat(chinese(told.getFirst()))
                .isEqualTo("场室有变\n王小雨1：四点半课堂，周二 11月24日 16:30–18:00、周三 11月25日 16:30–18:00，大坪之家。由大教室改到小教室。");
        assertThat(kinds(Receiver.of(inCharge))).containsExactly(NoticeKind.DUTY_ROOM_CHANGED);
    }

    private void follow(List<SessionId> sessions) {
        at.scene.asStaff();
        ProgrammeView programme = run(() ->
                        at.scene.wiring.get(Programmes.class).of(at.scene.home))
                .getFirst();
        var unused = run(() -> at.scene
                .wiring
                .get(ProgrammeChanges.class)
                .change(new ChangeComing(
                        new ChangeProgramme(programme.id(), "四点半课堂", "", 6, 14, false, true, programme.version()),
                        null,
                        at.scene.otherRoom,
                        sessions,
                        Settlement.NONE)));
    }

    private void change(String change) {
        RoomId other = at.scene.otherRoom;
        Map<String, Runnable> ways = Map.of(
                "time", () -> move(at.scene.room, "17:00", "18:30"),
                "room", () -> move(other, "16:30", "18:00"),
                "time and room", () -> move(other, "17:00", "18:30"),
                "nothing", () -> move(at.scene.room, "16:30", "18:00"),
                "time then room",
                        () -> later(() -> move(at.scene.room, "17:00", "18:30"), () -> move(other, "17:00", "18:30")),
                "room then time", () -> later(() -> move(other, "16:30", "18:00"), () -> move(other, "17:00", "18:30")),
                "there and back",
                        () -> later(() -> move(other, "16:30", "18:00"), () -> move(at.scene.room, "16:30", "18:00")),
                "time and back", () -> later(() -> move(other, "17:00", "18:30"), () -> move(other, "16:30", "18:00")));
        ways.get(change).run();
    }

    private void later(Runnable first, Runnable then) {
        first.run();
        at.pass(Duration.ofMinutes(4));
        then.run();
    }

    private void move(RoomId room, String from, String to) {
        at.scene.asStaff();
        TestJpa.runInTransaction(
                () -> at.sessions.move(new MoveSession(session, room, at(TOMORROW, from), at(TOMORROW, to))));
    }

    private Stream<Receiver> everybody() {
        return Stream.concat(
                Stream.of(placed, waiting, second).map(family -> Receiver.of(family.id())),
                at.scene.staff.stream().map(Receiver::of));
    }

    private List<NoticeKind> kinds(Receiver receiver) {
        return at.told(receiver).stream().map(StoredMessage::kind).toList();
    }

    private static List<NoticeKind> only(NoticeKind kind) {
        return Stream.ofNullable(kind).toList();
    }
}
