package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** A storm of bookings is as fast as one booking is short. What holds for all of them was read for another one before. */
class BookingCostDbTest {

    private final SignUpScene at = new SignUpScene();

    @Test
    void bookingOneChildTakesFewStatements() {
        SessionId session = at.session(2);
        Household family = at.scene.household(1);
        book(session, at.scene.household(1));
        Statistics statistics = TestJpa.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        book(session, family);
        statistics.setStatisticsEnabled(false);
        assertThat(statistics.getPrepareStatementCount() - before).isBetween(5L, 11L);
    }

    private void book(SessionId session, Household family) {
        at.scene.asStaff();
        SignUpScene.run(
                () -> at.signUp.book(new BookSession(session, family.id(), family.children(), List.of(), false, null)));
    }
}
