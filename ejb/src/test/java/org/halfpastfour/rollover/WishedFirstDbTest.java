package org.halfpastfour.rollover;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.placing.AskForWishes;
import org.halfpastfour.placing.Placings;
import org.halfpastfour.placing.WishObservers;
import org.halfpastfour.placing.WishRoundId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Who would like another class comes before nobody who wishes for it in a round. */
class WishedFirstDbTest {

    private final RollOverScene at = new RollOverScene();
    private final OtherClasses classes = at.scene.wiring.get(OtherClasses.class);
    private final Household family = at.inClass(at.series("四点半课堂", TUESDAY));
    private final Household inGo =
            at.inClass(at.series("围棋", at.scene.otherRoom, at.scene.staff.subList(2, 4), SeriesWeeks.EVERY, WEDNESDAY));

    @Test
    void aClassIsGivenOnlyOnceTheRoundOfWishesIsPublished() {
        WishObservers.of(at.scene.wiring);
        at.inTheHolidays();
        at.roll();
        at.answer(inGo, StayAnswer.LEAVES);
        at.answer(family, StayAnswer.OTHER_CLASS);
        StayView asked = at.asked(family);
        at.scene.asStaff();
        SeriesId go = fitting(asked).getFirst().series();
        WishRoundId round = run(() -> at.scene
                .wiring
                .get(Placings.class)
                .open(new AskForWishes(
                        at.scene.home, RollOverScene.AUTUMN, RollOverScene.TODAY, RollOverScene.KEPT.minusDays(10))));
        assertThat(fitting(asked)).isEmpty();
        assertThatThrownBy(() -> run(() -> classes.settle(new SettleStay(asked.id(), null, go))))
                .matches(RollOverError.CLASS_DOES_NOT_FIT::stopped);
        sql(
                "UPDATE programme.wish_round SET stage = 'DRAFT', placed_at = now(),"
                        + " policy_id = (SELECT id FROM programme.placing_policy LIMIT 1) WHERE id = ?",
                round.value());
        assertThat(fitting(asked)).isEmpty();
        sql(
                "UPDATE programme.wish_round SET stage = 'PUBLISHED', published_at = now(), published_by = ? WHERE id = ?",
                family.parent().value(),
                round.value());
        assertThat(fitting(asked)).hasSize(1);
    }

    private List<OtherClassView> fitting(StayView asked) {
        return run(() -> classes.fitting(asked.id()));
    }
}
