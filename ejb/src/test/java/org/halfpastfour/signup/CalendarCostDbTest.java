package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;

import java.util.concurrent.Callable;
import org.halfpastfour.feed.FeedAnswer;
import org.halfpastfour.feed.NewFeed;
import org.halfpastfour.testing.CountedStatements;
import org.halfpastfour.testing.CountedStatements.Cost;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** What a fetch sends to the database: however much is booked, and the least where nothing changed. */
class CalendarCostDbTest {

    private final SignUpScene at = new SignUpScene();
    private final FeedDesk desk = new FeedDesk(at.scene);
    private final Household family = at.scene.household(2);

    @Test
    void ofAFamily() {
        for (int day = 1; day < 4; day++) {
            at.book(
                    at.session(
                            2, TOMORROW.plusDays(day), "16:30", "18:00", at.scene.room, at.scene.staff.subList(0, 2)),
                    family);
        }
        costs(desk.of(family), 6);
    }

    @Test
    void ofAFamilyThatIsOfferedAPlace() {
        var session = at.session(2);
        Household other = at.scene.household(2);
        var taken = at.book(session, other);
        at.book(session, family);
        taken.forEach(booking -> at.cancel(other, booking));
        NewFeed feed = desk.of(family);
        within(cost(() -> desk.answer(feed)), 8);
    }

    @Test
    void ofAHomeAndOfAMember() {
        var unused = at.session(2);
        costs(desk.ofHome(), 1);
        costs(desk.ofMember(at.scene.staff.getFirst()), 1);
    }

    private void costs(NewFeed feed, int events) {
        assertThat(desk.events(feed)).hasSize(events);
        FeedAnswer known = desk.answer(feed);
        within(cost(() -> desk.answer(feed)), 8);
        Cost<FeedAnswer> unchanged = cost(() -> desk.answer(feed, known.tag()));
        assertThat(unchanged.answer().text()).isNull();
        within(unchanged, 4);
    }

    private static Cost<FeedAnswer> cost(Callable<FeedAnswer> fetch) {
        return CountedStatements.of(fetch);
    }

    private static void within(Cost<?> cost, int most) {
        assertThat(cost.statements().size()).as(cost.told()).isBetween(1, most);
        assertThat(cost.transactions()).isOne();
    }
}
