package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.at;

import java.util.List;
import org.halfpastfour.feed.NewFeed;
import org.halfpastfour.programme.FamilyMeetings;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.ReadCalendar.Event;
import org.junit.jupiter.api.Test;

/** Who works in a home has the own sessions on the phone, and the home has its plan: neither with anybody's name. */
class StaffCalendarDbTest {

    private final SignUpScene at = new SignUpScene();
    private final FeedDesk desk = new FeedDesk(at.scene);
    private final Household family = at.scene.household(2);

    @Test
    void ofASessionItsAdultsHaveAnEventAndNobodyElse() {
        SessionId session = at.session(4);
        assertThat(desk.only(desk.ofMember(at.scene.staff.getFirst())))
                .returns(session.toString(), Event::uid)
                .returns("四点半课堂", Event::title)
                .returns("CONFIRMED", Event::status);
        assertThat(desk.events(desk.ofMember(at.scene.staff.getLast()))).isEmpty();
    }

    @Test
    void whoIsTakenOffHasItNoMoreAndWhatIsCalledOffIsCancelled() {
        SessionId session = at.session(4);
        NewFeed feed = desk.ofMember(at.scene.staff.getFirst());
        assertThat(desk.events(feed)).hasSize(1);
        at.callOff(session);
        assertThat(desk.only(feed)).returns("CANCELLED", Event::status).returns(1, Event::sequence);
        SessionId later = at.sessionBeside(4, TOMORROW.plusDays(1), "16:30", "18:00");
        NewFeed others = desk.ofMember(at.scene.staff.get(2));
        assertThat(desk.events(others)).hasSize(1);
        at.scene.asStaff();
        run(() -> {
            at.sessions.takeOff(later, at.scene.staff.get(2), "病了");
            return null;
        });
        assertThat(desk.events(others)).isEmpty();
    }

    @Test
    void aHomeSeesAllThatIsPlannedThereWithoutNames() {
        at.book(at.session(4), family);
        SessionId beside = at.sessionBeside(4, TOMORROW, "17:00", "18:00");
        at.callOff(beside);
        NewFeed feed = desk.ofHome();
        assertThat(desk.events(feed))
                .extracting(Event::title, Event::status)
                .containsExactly(tuple("四点半课堂", "CONFIRMED"), tuple("四点半课堂", "CANCELLED"));
        assertThat(desk.text(feed)).doesNotContain("王", "小雨", "李梅", "老师");
    }

    @Test
    void aFamilysOwnMeetingIsARoomThatIsTakenAndNobodysSession() {
        at.scene.asStaff();
        TimeRange during = new TimeRange(at(TOMORROW, "10:00"), at(TOMORROW, "11:00"));
        var unused = run(() -> at.scene.wiring.get(FamilyMeetings.class).hold(at.scene.home, at.scene.room, during));
        assertThat(desk.only(desk.ofHome())).returns("家庭会谈", Event::title).returns("", Event::note);
        for (var member : List.of(at.scene.staff.getFirst(), at.scene.staff.getLast())) {
            assertThat(desk.events(desk.ofMember(member))).isEmpty();
        }
    }
}
