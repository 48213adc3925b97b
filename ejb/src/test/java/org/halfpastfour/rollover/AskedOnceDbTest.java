package org.halfpastfour.rollover;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;

import java.time.Duration;
import java.time.LocalDate;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.notice.NoticeObservers;
import org.halfpastfour.programme.LikeWeekday;
import org.halfpastfour.programme.MakeUpDays;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Who is asked reads it in one message, and what is taken back at once is told to nobody. */
class AskedOnceDbTest {

    private final RollOverScene at = new RollOverScene();

    private int told(Household family) {
        at.scene.clock.put(at.scene.clock.instant().plus(Duration.ofMinutes(10)));
        return run(() -> NoticeObservers.gather(at.scene.wiring, family.id()));
    }

    private long messages(Household family, String kind) {
        return number(
                "SELECT count(*) FROM notice.message WHERE household_id = ? AND kind = ?",
                family.id().value(),
                kind);
    }

    @Test
    void aFamilyOfTwoChildrenInTwoClassesReadsOneMessage() {
        SeriesId one = at.series("一", TUESDAY);
        SeriesId two = at.series("二", at.scene.otherRoom, at.scene.staff.subList(2, 4), SeriesWeeks.EVERY, WEDNESDAY);
        Household family = at.inClass(one, at.inClass(two, at.scene.household(2)));
        Household nobody = at.scene.household(1);
        at.inTheHolidays();
        NoticeObservers.of(at.scene.wiring);
        at.roll();
        assertThat(told(family)).isOne();
        assertThat(told(nobody)).isZero();
        assertThat(messages(family, "STAY_ASKED")).isOne();
    }

    @Test
    void whatIsTakenBackWithinTenMinutesIsToldToNobody() {
        Household family = at.inClass(at.series("四点半课堂", TUESDAY));
        at.inTheHolidays();
        NoticeObservers.of(at.scene.wiring);
        RolledOver rolled = at.roll();
        run(() -> at.plannings.undo(rolled.planning()));
        assertThat(told(family)).isZero();
    }

    /** The twentieth of September, a Sunday, is worked. */
    @Test
    void whoTookTheWholeClassIsAskedForTheMakeUpWorkdayInOneMessageAndIsBookedForNothing() {
        Household family = at.inClass(at.series("四点半课堂", TUESDAY));
        Household other = at.scene.household(1);
        at.inTheHolidays();
        at.roll();
        at.answer(family, StayAnswer.STAYS);
        NoticeObservers.of(at.scene.wiring);
        at.scene.asStaff();
        MakeUpDays days = at.scene.wiring.get(MakeUpDays.class);
        LikeWeekday sunday = new LikeWeekday(at.scene.home, LocalDate.of(2026, 9, 20), TUESDAY);
        String seen = run(() -> days.preview(sunday)).seen();
        run(() -> days.plan(sunday, seen));
        assertThat(told(family)).isOne();
        assertThat(told(other)).isZero();
        assertThat(messages(family, "DATE_ADDED")).isOne();
        assertThat(number(
                        "SELECT count(*) FROM programme.session WHERE home_id = ? AND date = '2026-09-20' AND taken > 0",
                        at.scene.home.value()))
                .isZero();
    }
}
