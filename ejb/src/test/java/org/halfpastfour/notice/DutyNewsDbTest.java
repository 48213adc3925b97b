package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.notice.NoticeScene.chinese;
import static org.halfpastfour.notice.NoticeScene.english;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.PlanningId;
import org.halfpastfour.programme.Plannings;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.TestJpa;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever was told of a duty is told what became of it, also where nothing is left of the session; what was never told needs no word. */
class DutyNewsDbTest {

    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final NoticeScene at = new NoticeScene();
    private final StaffMemberId member = at.scene.staff.getFirst();
    private final SessionId session = at.session(10);
    private final PlanningId planning = planned();

    private PlanningId planned() {
        PlanningId id = new PlanningId(Ids.next());
        sql(
                "INSERT INTO programme.planning (id, home_id, kind, what, planned_at, planned_by) VALUES (?, ?, 'COPY', 'x', now(), ?)",
                id.value(),
                at.scene.home.value(),
                at.scene.staffAccount.value());
        sql(
                "INSERT INTO programme.planning_session (session_id, planning_id) VALUES (?, ?)",
                session.value(),
                id.value());
        return id;
    }

    /** What happens to it so many minutes after it was planned, and of what the one in charge reads by then, first and afterwards. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            NOTHING,     5, ON_DUTY, -
            TAKEN_OFF,   5, -,       -
            TAKEN_OFF,  15, ON_DUTY, OFF_DUTY
            CALLED_OFF,  5, -,       -
            CALLED_OFF, 15, ON_DUTY, OFF_DUTY
            TAKEN_BACK,  5, -,       -
            TAKEN_BACK, 15, ON_DUTY, DUTY_FORGOTTEN
            MOVED,       5, SEVERAL, -
            MOVED,      15, ON_DUTY, ROSTER_CHANGED
            BEGUN_BACK, 15, ON_DUTY, -
            """)
    void isTold(String what, int minutes, @Nullable String first, @Nullable String then) {
        boolean later = minutes > 10;
        if (later) {
            assertThat(after(minutes)).isEqualTo(first);
        } else {
            at.pass(Duration.ofMinutes(minutes));
        }
        happens(what);
        assertThat(after(10)).isEqualTo(later ? then : first);
        assertThat(after(10)).isEqualTo(later ? null : then);
    }

    private @Nullable String after(int minutes) {
        at.pass(Duration.ofMinutes(minutes));
        return at.told(member).stream()
                .map(message -> message.kind().name())
                .reduce((one, other) -> one + " " + other)
                .orElse(null);
    }

    private void happens(String what) {
        at.scene.asStaff();
        switch (what) {
            case "TAKEN_OFF" ->
                TestJpa.runInTransaction(() -> at.sessions.assignAdults(session, at.scene.staff.subList(2, 4)));
            case "CALLED_OFF" -> at.callOff(session);
            case "TAKEN_BACK" -> undo();
            case "BEGUN_BACK" -> {
                at.scene.clock.put(TOMORROW, "16:40");
                undo();
            }
            case "MOVED" ->
                TestJpa.runInTransaction(() -> at.sessions.move(
                        new MoveSession(session, at.scene.room, at(TOMORROW, "17:30"), at(TOMORROW, "19:00"))));
            default -> assertThat(what).isEqualTo("NOTHING");
        }
    }

    private void undo() {
        var unused = run(() -> at.scene.wiring.get(Plannings.class).undo(planning));
    }

    @Test
    void ofWhatIsGoneTheTimeIsTold() {
        assertThat(after(15)).isEqualTo("ON_DUTY");
        happens("TAKEN_BACK");
        at.pass(Duration.ofMinutes(10));
        List<StoredMessage> told = at.told(member);
        assertThat(told).singleElement().satisfies(message -> {
            assertThat(chinese(message)).isEqualTo("您的值班已取消\n周二 11月24日 16:30–18:00，大坪之家。原来排给您的这场收回了，不用来值班。");
            assertThat(english(message)).contains("Tue 24 Nov 16:30–18:00", "no need to come");
        });
        assertThat(Stream.of(at.scene.staff.get(2), at.scene.staff.get(3)).flatMap(each -> at.told(each).stream()))
                .isEmpty();
    }
}
