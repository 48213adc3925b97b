package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.feed.FeedAnswer;
import org.halfpastfour.feed.NewFeed;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.signup.TwoHouseholds.Deed;
import org.halfpastfour.signup.TwoHouseholds.Father;
import org.halfpastfour.testing.ReadCalendar.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of two households of one child the calendar of neither tells what the other one does; nor who is hidden from its owner. */
class CalendarSightDbTest {

    static Stream<Arguments> matrix() {
        return Arrays.stream(Father.values())
                .flatMap(father -> Arrays.stream(Deed.values()).map(deed -> Arguments.of(father, deed)));
    }

    /** Neither an event, nor that anything changed: not even its tag is another one. */
    @ParameterizedTest
    @MethodSource("matrix")
    void whateverTheMotherDoesWithTheChildTheCalendarOfTheFatherStaysTheSame(Father father, Deed deed) {
        TwoHouseholds at = new TwoHouseholds(father);
        FeedDesk desk = new FeedDesk(at.scene.scene);
        NewFeed fathers = desk.of(at.fathers.parent(), at.asked);
        FeedAnswer before = desk.answer(fathers);
        deed.by(at.mothers, at);
        FeedAnswer after = desk.answer(fathers);
        assertThat(after).isEqualTo(before);
        assertThat(after.text()).isNotNull().doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void eachSeesWhatTheOwnHouseholdBooked() {
        TwoHouseholds at = new TwoHouseholds(Father.APART);
        FeedDesk desk = new FeedDesk(at.scene.scene);
        at.book(at.session, at.mothers, at.mothers.child(), null);
        at.book(at.event, at.fathers, List.of(at.mothers.child()), List.of(at.fathers.adult()));
        assertThat(desk.events(desk.of(at.mothers))).extracting(Event::title).containsExactly("四点半课堂 · 王小雨1");
        assertThat(desk.events(desk.of(at.fathers.parent(), at.fathers)))
                .extracting(Event::title)
                .containsExactly("亲子活动");
    }

    @Test
    void whoIsBlockedForOneChildSeesTheOtherAndIsNotToldThatThereAreTwo() {
        TwoHouseholds at = new TwoHouseholds(Father.TOGETHER_AND_BLOCKED);
        FeedDesk desk = new FeedDesk(at.scene.scene);
        SessionId two = at.scene.session(
                2, TOMORROW.plusDays(1), "16:30", "18:00", at.scene.scene.room, at.scene.scene.staff.subList(0, 2));
        at.book(two, at.mothers, at.mothers.children(), List.of());
        assertThat(desk.events(desk.of(at.fathers.parent(), at.mothers)))
                .extracting(Event::title)
                .containsExactly("四点半课堂");
        assertThat(desk.events(desk.of(at.mothers))).hasSize(2);
    }

    @Test
    void whoIsBlockedLaterSeesTheChildNoMore() {
        TwoHouseholds at = new TwoHouseholds(Father.APART);
        FeedDesk desk = new FeedDesk(at.scene.scene);
        at.book(at.session, at.fathers, at.mothers.child(), null);
        NewFeed fathers = desk.of(at.fathers.parent(), at.fathers);
        assertThat(desk.events(fathers)).hasSize(1);
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院' WHERE adult_id = ?",
                at.fathers.adult().value());
        assertThat(desk.text(fathers)).doesNotContain("BEGIN:VEVENT", "小雨");
    }
}
