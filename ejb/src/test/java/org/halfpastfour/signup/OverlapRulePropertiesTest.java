package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;

class OverlapRulePropertiesTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T00:00:00Z");

    private final SessionView example = SessionExample.session().view();
    private final HomeId elsewhere = HomeId.of(Ids.next());

    @Property
    void inOneHomeTheyCollideWhenAMinuteIsInBoth(
            @ForAll @IntRange(max = 300) int start,
            @ForAll @IntRange(min = 1, max = 200) int length,
            @ForAll @IntRange(max = 300) int otherStart,
            @ForAll @IntRange(min = 1, max = 200) int otherLength) {
        SessionView one = example.at(minutes(start, length));
        SessionView other = example.at(minutes(otherStart, otherLength));
        boolean shared = Math.max(start, otherStart) < Math.min(start + length, otherStart + otherLength);
        assertThat(OverlapRule.collide(one, other)).isEqualTo(shared);
    }

    @Property
    void betweenTwoHomesThereIsHalfAnHourForTheWay(
            @ForAll @IntRange(max = 300) int start,
            @ForAll @IntRange(min = 1, max = 200) int length,
            @ForAll @IntRange(max = 600) int otherStart) {
        SessionView other = example.at(minutes(otherStart, 60));
        boolean tooClose = otherStart < start + length + 30 && start < otherStart + 60 + 30;
        assertThat(OverlapRule.collide(elsewhere, minutes(start, length), other))
                .isEqualTo(tooClose);
    }

    @Property
    void itIsTheSameSeenFromTheOther(
            @ForAll @IntRange(max = 300) int start, @ForAll @IntRange(max = 300) int otherStart) {
        SessionView one = example.at(minutes(start, 90));
        SessionView other = SessionExample.session().view().at(minutes(otherStart, 60));
        assertThat(OverlapRule.collide(one, other)).isEqualTo(OverlapRule.collide(other, one));
    }

    private static TimeRange minutes(int start, int length) {
        return TimeRange.of(MORNING.plus(Duration.ofMinutes(start)), Duration.ofMinutes(length));
    }
}
