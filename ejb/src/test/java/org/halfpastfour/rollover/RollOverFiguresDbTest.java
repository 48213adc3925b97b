package org.halfpastfour.rollover;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Preview, answer and list of a roll-over have one figure, and it counts nobody who is hidden from who asks. */
class RollOverFiguresDbTest {

    private final RollOverScene at = new RollOverScene();
    private final SeriesId spring = at.series("四点半课堂", TUESDAY);
    private final Household fathers = at.inClass(spring);
    private final Household mothers = at.inClass(spring);
    private final Household others = at.inClass(spring);

    private void kept(Household from, Household household) {
        sql(
                "INSERT INTO programme.guardianship"
                        + " (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)"
                        + " VALUES (?, ?, ?, 'FATHER', '2026-01-01', now(), '法院')",
                Ids.next(),
                household.child().value(),
                from.adult().value());
    }

    private void asFather() {
        at.scene.asker.become(fathers.parent(), Set.of(at.scene.home.value()), Set.of());
    }

    private RollOverView preview() {
        return run(() -> at.rollOvers.preview(at.command()));
    }

    @Test
    void theFigureOfThePreviewIsTheAnswersAndTheLists() {
        kept(fathers, mothers);
        at.inTheHolidays();
        asFather();
        RollOverView looked = preview();
        RolledOver rolled = run(() -> at.rollOvers.roll(at.command(), looked.seen()));
        List<StayView> listed = run(() -> at.lists.of(at.scene.home));
        assertThat(looked.families()).isEqualTo(2);
        assertThat(looked.classes().getFirst().asked()).isEqualTo(2);
        assertThat(rolled).isEqualTo(new RolledOver(rolled.planning(), 2, 2));
        assertThat(listed).extracting(StayView::household).containsExactlyInAnyOrder(fathers.id(), others.id());
    }

    @Test
    void whoIsHiddenFromWhoRollsIsAskedAllTheSameAndCountedForAColleague() {
        kept(fathers, mothers);
        at.inTheHolidays();
        asFather();
        String seen = preview().seen();
        RolledOver ofFather = run(() -> at.rollOvers.roll(at.command(), seen));
        assertThat(at.allAsked(mothers)).hasSize(1);
        at.scene.asStaff();
        assertThat(run(() -> at.rollOvers.roll(at.command(), seen)))
                .isEqualTo(new RolledOver(ofFather.planning(), 3, 3));
    }

    /** The own child, booked by the household of the mother only: what she does there is hers. */
    @Test
    void theOtherHouseholdOfTheOwnChildIsInNoFigure() {
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                fathers.id().value(),
                mothers.child().value(),
                LocalDate.of(2026, 1, 1));
        at.inTheHolidays();
        asFather();
        RollOverView looked = preview();
        assertThat(looked.classes().getFirst().children())
                .extracting(RolledChildRow::child)
                .containsExactlyInAnyOrder(
                        fathers.child().value(), others.child().value());
        assertThat(looked.families()).isEqualTo(2);
        assertThat(run(() -> at.rollOvers.roll(at.command(), looked.seen())).families())
                .isEqualTo(2);
    }

    @Test
    void aChildInTwoClassesIsOneChild() {
        SeriesId beside =
                at.series("别的课", at.scene.otherRoom, at.scene.staff.subList(2, 4), SeriesWeeks.EVERY, WEDNESDAY);
        at.inClass(beside, others);
        at.inTheHolidays();
        RolledOver rolled = at.roll();
        assertThat(rolled).isEqualTo(new RolledOver(rolled.planning(), 3, 3));
        assertThat(at.allAsked(others)).hasSize(2);
    }
}
