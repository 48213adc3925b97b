package org.halfpastfour.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;

class DepartureTest {

    private static final Instant FOUR = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void childrenAreNeverLeftWithOneAdult() {
        assertThat(departure(2, 6, 0).leavesEnough()).isFalse();
        assertThat(departure(3, 6, 0).leavesEnough()).isTrue();
    }

    @Test
    void everybodyWhoHasAPlaceKeepsIt() {
        assertThat(departure(3, 6, 30).leavesEnough()).isTrue();
        assertThat(departure(3, 6, 31).leavesEnough()).isFalse();
        assertThat(departure(3, 9, 40).leavesEnough()).isTrue();
        assertThat(departure(3, 9, 41).leavesEnough()).isFalse();
    }

    @Test
    void whoComesInsteadCountsUnlessAlreadyThere() {
        SessionView session = departure(2, 6, 30).session();
        StaffMemberId leaving = session.adults().getFirst();
        assertThat(new Departure(session, leaving, new StaffMemberId(Ids.next())).leavesEnough())
                .isTrue();
        assertThat(new Departure(session, leaving, session.adults().getLast()).leavesEnough())
                .isFalse();
    }

    @Test
    void grownUpsDoWithoutAnybody() {
        assertThat(departure(1, 18, 100).leavesEnough()).isTrue();
    }

    private static Departure departure(int adults, int ageFrom, int taken) {
        List<StaffMemberId> all = Stream.generate(() -> new StaffMemberId(Ids.next()))
                .limit(adults)
                .toList();
        SessionView session = new SessionView(
                new SessionId(Ids.next()),
                new HomeId(Ids.next()),
                "七星岗",
                new RoomId(Ids.next()),
                "1 号教室",
                SessionKind.COURSE,
                "少儿书法",
                LocalDate.of(2026, 11, 23),
                FOUR,
                FOUR.plusSeconds(3600),
                100,
                taken,
                0,
                0,
                ageFrom,
                99,
                false,
                SessionState.PUBLISHED,
                null,
                FOUR,
                FOUR,
                null,
                null,
                all,
                false,
                100,
                SessionTerms.on(PolicyValues.usual(), LocalDate.of(2026, 11, 23)));
        return new Departure(session, all.getFirst(), null);
    }
}
