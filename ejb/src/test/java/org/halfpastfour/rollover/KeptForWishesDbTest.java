package org.halfpastfour.rollover;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.run;

import java.util.List;
import org.halfpastfour.placing.AskForWishes;
import org.halfpastfour.placing.Placings;
import org.halfpastfour.placing.WishClassView;
import org.halfpastfour.placing.WishRoundId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** A place that is kept for who was asked whether it stays is not there for the wishes of others. */
class KeptForWishesDbTest {

    private final RollOverScene at = new RollOverScene();
    private final Placings placings = at.scene.wiring.get(Placings.class);
    private final SeriesId spring = at.series("围棋", MONDAY);
    private final Household stays = at.inClass(spring);
    private final Household leaves = at.inClass(spring);
    private final SeriesId autumn = rolled();
    private final WishRoundId round = asked();

    private SeriesId rolled() {
        at.inTheHolidays();
        at.roll();
        return at.autumn().getFirst().id();
    }

    private WishRoundId asked() {
        at.scene.asStaff();
        return run(() -> placings.open(new AskForWishes(
                at.scene.home, RollOverScene.AUTUMN, RollOverScene.TODAY, RollOverScene.KEPT.minusDays(10))));
    }

    @Test
    void whatNobodyHasAnsweredForIsKept() {
        assertThat(free()).isEqualTo(18);
    }

    @Test
    void whoStaysHasThePlaceAndWhoLeavesGivesItOn() {
        at.answer(stays, StayAnswer.STAYS);
        assertThat(free()).as("one has it, one is kept").isEqualTo(18);
        at.answer(leaves, StayAnswer.LEAVES);
        assertThat(free()).isEqualTo(19);
    }

    @Test
    void whoWouldLikeAnotherClassKeepsItsPlaceUntilItHasOne() {
        at.answer(leaves, StayAnswer.OTHER_CLASS);
        assertThat(free()).isEqualTo(18);
    }

    @Test
    void afterItsLastDayNothingIsKept() {
        at.scene.clock.put(RollOverScene.KEPT, "23:00");
        assertThat(free()).isEqualTo(18);
        at.scene.clock.put(RollOverScene.KEPT.plusDays(1), "00:30");
        assertThat(free()).isEqualTo(20);
    }

    private int free() {
        at.scene.asStaff();
        List<WishClassView> classes = run(() -> placings.classesOf(round));
        return classes.stream()
                .filter(each -> each.series().equals(autumn))
                .findFirst()
                .orElseThrow()
                .free();
    }
}
