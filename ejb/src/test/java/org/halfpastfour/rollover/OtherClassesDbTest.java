package org.halfpastfour.rollover;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.notice.NoticeObservers;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SeriesView;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.signup.BookSeries;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** A family that would like another class of the next term gets one that fits, or hears that there is none. */
class OtherClassesDbTest {

    private final RollOverScene at = new RollOverScene();
    private final OtherClasses classes = at.scene.wiring.get(OtherClasses.class);
    private final SeriesId spring = at.series("四点半课堂", TUESDAY);
    private final Household family = at.inClass(spring);
    private final Household inGo = at.inClass(series("围棋", LocalTime.of(16, 30)));
    private final Household father = at.scene.household(1);
    private final SeriesId go = rolled();

    private SeriesId series(String title, LocalTime start) {
        return at.series(title, at.scene.otherRoom, at.scene.staff.subList(2, 4), SeriesWeeks.EVERY, start, WEDNESDAY);
    }

    private SeriesId rolled() {
        at.inTheHolidays();
        at.roll();
        return of("围棋").id();
    }

    private SeriesView of(String title) {
        return at.autumn().stream()
                .filter(series -> series.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private StayView wishes(String wish) {
        StayView asked = at.asked(family);
        run(() -> at.stays.answer(new AnswerStay(asked.id(), StayAnswer.OTHER_CLASS, wish)));
        return at.asked(family);
    }

    private List<OtherClassView> fitting(StayView asked) {
        at.scene.asStaff();
        return run(() -> classes.fitting(asked.id()));
    }

    private StayAnswered settle(StayView asked, SeriesId series) {
        at.scene.asStaff();
        return run(() -> classes.settle(new SettleStay(asked.id(), asked.wish(), series)));
    }

    private void places(int places) {
        sql("UPDATE programme.session SET places = ? WHERE series_id = ?", places, go.value());
    }

    @Test
    void staffReadWhatTheFamilyWouldLikeAndGiveIt() {
        StayView asked = wishes(" 周三的围棋 ");
        assertThat(asked.wish()).isEqualTo("周三的围棋");
        assertThat(fitting(asked)).singleElement().satisfies(each -> {
            assertThat(each.series()).isEqualTo(go);
            assertThat(each.weekdays()).containsExactly(WEDNESDAY);
            assertThat(each.free()).as("one is kept for who comes already").isEqualTo(19);
        });
        int dates = of("围棋").sessions().size();
        assertThat(settle(asked, go)).isEqualTo(new StayAnswered(StayAnswer.OTHER_CLASS, dates, 0, 0));
        StayView after = at.asked(family);
        assertThat(after.isOpen()).isFalse();
        assertThat(after.settled()).matches(FoundClass::isGiven);
        assertThatThrownBy(() -> run(() -> at.stays.answer(new AnswerStay(asked.id(), StayAnswer.STAYS))))
                .matches(RollOverError.ANOTHER_CLASS_GIVEN::stopped);
        assertThat(settle(asked, go)).as("the same again").isEqualTo(new StayAnswered(StayAnswer.OTHER_CLASS, 0, 0, 0));
        assertThatThrownBy(() -> settle(asked, null)).matches(RollOverError.NOT_TO_SETTLE::stopped);
    }

    @Test
    void aPlaceThatIsKeptForSomebodyElseIsGivenToNobody() {
        StayView asked = wishes("");
        places(1);
        assertThat(fitting(asked)).isEmpty();
        assertThatThrownBy(() -> settle(asked, go)).matches(RollOverError.CLASS_DOES_NOT_FIT::stopped);
        at.answer(inGo, StayAnswer.OTHER_CLASS);
        assertThatThrownBy(() -> settle(asked, go)).matches(RollOverError.CLASS_DOES_NOT_FIT::stopped);
        at.answer(inGo, StayAnswer.LEAVES);
        assertThat(fitting(asked)).hasSize(1);
        assertThat(settle(asked, go).booked()).isPositive();
    }

    @Test
    void aClassForOlderChildrenDoesNotFit() {
        StayView asked = wishes(null);
        sql("UPDATE programme.session SET age_from = 13 WHERE series_id = ?", go.value());
        assertThat(fitting(asked)).isEmpty();
        assertThatThrownBy(() -> settle(asked, go)).matches(RollOverError.CLASS_DOES_NOT_FIT::stopped);
    }

    @Test
    void aClassBesideWhatTheChildHasAlreadyDoesNotFit() {
        StayView asked = wishes(null);
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                inGo.id().value(),
                family.child().value(),
                LocalDate.of(2026, 1, 1));
        sql("UPDATE programme.session SET signup_opens_at = '2026-07-01T00:00:00Z' WHERE series_id = ?", go.value());
        at.scene.asParentOf(inGo);
        run(() -> at.signUp.bookSeries(new BookSeries(go, inGo.id(), family.children(), List.of(), false)));
        assertThat(fitting(asked)).isEmpty();
        assertThatThrownBy(() -> settle(asked, go)).matches(RollOverError.CLASS_DOES_NOT_FIT::stopped);
    }

    @Test
    void whoHearsThatThereIsNoneMayStayAfterAllOrWishForSomethingElse() {
        StayView asked = wishes("游泳");
        settle(asked, null);
        assertThat(at.asked(family).settled()).isEqualTo(new FoundClass(null, null));
        assertThat(at.asked(family).isOpen()).isFalse();
        settle(asked, null);
        StayView again = wishes("围棋");
        assertThat(again.isOpen()).isTrue();
        settle(again, null);
        assertThat(at.asked(family).isOpen()).isFalse();
        assertThat(wishes("围棋").isOpen())
                .as("the same wish again is open again")
                .isTrue();
        assertThat(at.answer(family, StayAnswer.STAYS).booked()).isPositive();
        assertThat(at.asked(family).wish()).isNull();
    }

    @Test
    void nobodySettlesAWishThatTheyHaveNotRead() {
        StayView read = wishes("游泳");
        StayView since = wishes("围棋");
        assertThatThrownBy(() -> settle(read, null)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> settle(read, go)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(settle(since, go).booked()).isPositive();
    }

    /** Beyond the last day of the term nobody has looked whether the child can come. */
    @Test
    void onlyTheDatesThatWereLookedAtAreBooked() {
        StayView asked = wishes(null);
        int dates = of("围棋").sessions().size();
        sql(
                "UPDATE programme.session SET date = date + 300, starts_at = starts_at + interval '300 days',"
                        + " ends_at = ends_at + interval '300 days' WHERE id ="
                        + " (SELECT id FROM programme.session WHERE series_id = ? ORDER BY starts_at DESC LIMIT 1)",
                go.value());
        assertThat(fitting(asked)).singleElement().matches(each -> each.dates() == dates - 1);
        assertThat(settle(asked, go).booked()).isEqualTo(dates - 1);
    }

    @Test
    void onlyWhoAskedForAnotherClassIsGivenOne() {
        StayView asked = at.asked(family);
        assertThatThrownBy(() -> settle(asked, go)).matches(RollOverError.NOT_TO_SETTLE::stopped);
        at.answer(family, StayAnswer.LEAVES);
        assertThatThrownBy(() -> settle(asked, null)).matches(RollOverError.NOT_TO_SETTLE::stopped);
    }

    @Test
    void theFamilyHearsWhatWasFound() {
        NoticeObservers.of(at.scene.wiring);
        StayView asked = wishes("游泳");
        settle(asked, null);
        tell();
        assertThat(number(
                        "SELECT count(*) FROM notice.message WHERE household_id = ? AND kind = 'NO_OTHER_CLASS'",
                        family.id().value()))
                .isOne();
        settle(asked, go);
        tell();
        assertThat(number(
                        "SELECT count(*) FROM notice.news WHERE household_id = ? AND kind = 'OTHER_CLASS_GIVEN'",
                        family.id().value()))
                .isOne();
    }

    private void tell() {
        at.scene.clock.put(at.scene.clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(run(() -> NoticeObservers.gather(at.scene.wiring, family.id())))
                .isOne();
    }

    @Test
    void staffGiveTheirOwnFamilyNothingAndAnotherHomeFindsNoQuestion() {
        StayView asked = wishes(null);
        at.scene.asker.become(
                family.parent(),
                Set.of(at.scene.home.value()),
                Set.of(family.id().value()));
        assertThatThrownBy(() -> run(() -> classes.fitting(asked.id()))).matches(FamilyError.ABOUT_ONESELF::stopped);
        assertThatThrownBy(() -> run(() -> classes.settle(new SettleStay(asked.id(), asked.wish(), go))))
                .matches(FamilyError.ABOUT_ONESELF::stopped);
        at.scene.asker.become(AccountId.of(Ids.next()), Set.of(UUID.randomUUID()), Set.of());
        assertThatThrownBy(() -> run(() -> classes.settle(new SettleStay(asked.id(), asked.wish(), go))))
                .matches(RollOverError.STAY_NOT_FOUND::stopped);
    }

    /** Of a class whose last place a hidden child has, the same is refused as of one that does not fit. */
    @Test
    void whoSeesAFreePlaceThatAHiddenChildHasIsToldNothingOfIt() {
        StayView asked = wishes(null);
        hide(inGo);
        at.answer(inGo, StayAnswer.STAYS);
        places(1);
        at.scene.asker.become(father.parent(), Set.of(at.scene.home.value()), Set.of());
        assertThat(run(() -> classes.fitting(asked.id()))).singleElement().matches(each -> each.free() == 1);
        assertThatThrownBy(() -> run(() -> classes.settle(new SettleStay(asked.id(), asked.wish(), go))))
                .matches(RollOverError.CLASS_DOES_NOT_FIT::stopped);
    }

    private void hide(Household household) {
        sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)"
                        + " VALUES (?, ?, ?, 'FATHER', '2026-01-01', now(), '法院')",
                Ids.next(),
                household.child().value(),
                father.adult().value());
    }

    @Test
    void theFamilyAndTheHomeReadOnTheirFirstPagesWhatIsOpen() {
        at.scene.asParentOf(family);
        assertThat(run(() -> at.stays.open(family.id()))).hasSize(1);
        at.scene.asStaff();
        assertThat(run(() -> at.lists.open(at.scene.home))).isEqualTo(new OpenStays(2, 0));
        StayView asked = wishes(null);
        assertThat(run(() -> at.stays.open(family.id()))).isEmpty();
        at.scene.asStaff();
        assertThat(run(() -> at.lists.open(at.scene.home))).isEqualTo(new OpenStays(1, 1));
        settle(asked, null);
        assertThat(run(() -> at.lists.open(at.scene.home))).isEqualTo(new OpenStays(1, 0));
        hide(inGo);
        at.scene.asker.become(father.parent(), Set.of(at.scene.home.value()), Set.of());
        assertThat(run(() -> at.lists.open(at.scene.home)).isNone()).isTrue();
    }

    @Test
    void onTheFirstPagesNobodyIsAskedWhatIsOverOrOfTheOwnFamily() {
        at.scene.asker.become(family.parent(), Set.of(at.scene.home.value()), Set.of());
        assertThat(run(() -> at.lists.open(at.scene.home))).isEqualTo(new OpenStays(1, 0));
        wishes("围棋");
        at.scene.clock.put(RollOverScene.KEPT.plusDays(1), "00:30");
        at.scene.asParentOf(inGo);
        assertThat(run(() -> at.stays.open(inGo.id()))).isEmpty();
        at.scene.asStaff();
        assertThat(run(() -> at.lists.open(at.scene.home))).isEqualTo(new OpenStays(0, 1));
        sql(
                "UPDATE programme.session SET state = 'CANCELLED', cancel_reason = '停课'"
                        + " WHERE home_id = ? AND date > ?",
                at.scene.home.value(),
                RollOverScene.TODAY);
        assertThat(run(() -> at.lists.open(at.scene.home)).isNone()).isTrue();
    }
}
