package org.halfpastfour.rollover;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Each family says whether it stays; its place is kept until a day, and then given on. */
class StaysDbTest {

    private final RollOverScene at = new RollOverScene();
    private final SeriesId spring = at.series("四点半课堂", TUESDAY);
    private final Household family = at.inClass(spring);
    private final Household silent = at.inClass(spring);
    private final SeriesId autumn = rolled();

    private SeriesId rolled() {
        at.inTheHolidays();
        at.roll();
        return at.autumn().getFirst().id();
    }

    private int dates() {
        return at.autumn().getFirst().sessions().size();
    }

    @Test
    void nobodyIsBookedBeforeItAnswers() {
        StayView asked = at.asked(family);
        assertThat(asked.answer()).isNull();
        assertThat(asked.kept()).isTrue();
        assertThat(asked.keptUntil()).isEqualTo(RollOverScene.KEPT);
        assertThat(at.autumn().getFirst().sessions())
                .allSatisfy(session -> assertThat(session.taken()).isZero());
    }

    @Test
    void whoStaysIsBookedThoughSignUpIsNotOpenToOthers() {
        int all = dates();
        assertThat(at.answer(family, StayAnswer.STAYS)).isEqualTo(new StayAnswered(StayAnswer.STAYS, all, 0, 0));
        assertThat(at.book(autumn, at.scene.household(1))).isZero();
        assertThat(at.asked(family).answer()).isEqualTo(StayAnswer.STAYS);
    }

    @Test
    void fromTheDayAfterThePlaceIsGivenOn() {
        int all = dates();
        places(1);
        at.scene.clock.put(RollOverScene.KEPT.plusDays(1), "08:00");
        assertThat(at.book(autumn, at.scene.household(1))).isEqualTo(all);
        assertThat(at.asked(silent).kept()).isFalse();
        assertThat(at.answer(silent, StayAnswer.STAYS)).isEqualTo(new StayAnswered(StayAnswer.STAYS, 0, all, 0));
    }

    @Test
    void whoLeavesMayComeBackToItAndWhoStaysGivesBackAmongTheBookings() {
        at.answer(family, StayAnswer.LEAVES);
        assertThat(at.asked(family).answer()).isEqualTo(StayAnswer.LEAVES);
        assertThat(at.answer(family, StayAnswer.STAYS).booked()).isPositive();
        assertThat(at.answer(family, StayAnswer.STAYS).booked()).isZero();
        assertThatThrownBy(() -> at.answer(family, StayAnswer.LEAVES)).matches(RollOverError.STAYS_ALREADY::stopped);
    }

    @Test
    void whoWouldLikeAnotherClassMayStayAndWhoWasSilentToo() {
        places(2);
        at.answer(family, StayAnswer.OTHER_CLASS);
        int all = dates();
        assertThat(at.answer(silent, StayAnswer.STAYS).booked()).isEqualTo(all);
        assertThat(at.answer(family, StayAnswer.STAYS).booked()).isEqualTo(all);
    }

    @Test
    void whoLeftTakesNoPlaceThatIsKeptForSomebodyElse() {
        places(1);
        at.answer(family, StayAnswer.LEAVES);
        assertThat(at.asked(family)).matches(StayView::kept).matches(StayView::givenUp);
        assertThatThrownBy(() -> at.answer(family, StayAnswer.STAYS)).matches(RollOverError.PLACE_GONE::stopped);
        at.answer(family, StayAnswer.OTHER_CLASS);
        assertThatThrownBy(() -> at.answer(family, StayAnswer.STAYS))
                .as("to want another class keeps none either")
                .matches(RollOverError.PLACE_GONE::stopped);
        assertThat(at.answer(silent, StayAnswer.STAYS).waiting()).isZero();
    }

    private void places(int places) {
        sql("UPDATE programme.session SET places = ? WHERE series_id = ?", places, autumn.value());
    }

    @Test
    void staffSeeWhoIsSilentFirstAndWriteDownWhatIsSaidOnThePhone() {
        at.answer(family, StayAnswer.OTHER_CLASS);
        at.scene.asStaff();
        assertThat(run(() -> at.lists.of(at.scene.home)))
                .extracting(StayView::answer)
                .containsExactly(null, StayAnswer.OTHER_CLASS);
        StayView open = run(() -> at.lists.of(at.scene.home)).getFirst();
        run(() -> at.lists.answer(new AnswerStay(open.id(), StayAnswer.STAYS)));
        assertThat(at.asked(silent).answer()).isEqualTo(StayAnswer.STAYS);
        assertThat(at.asked(silent).byPhone()).isTrue();
    }

    @Test
    void anotherFamilyAndAnotherHomeAskInVain() {
        StayView asked = at.asked(family);
        at.scene.asParentOf(silent);
        assertThatThrownBy(() -> run(() -> at.stays.answer(new AnswerStay(asked.id(), StayAnswer.LEAVES))))
                .matches(RollOverError.STAY_NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> at.stays.of(family.id()))).matches(AccountError.NOT_FOUND::stopped);
        at.scene.asker.become(AccountId.of(Ids.next()), Set.of(UUID.randomUUID()), Set.of());
        assertThatThrownBy(() -> run(() -> at.lists.answer(new AnswerStay(asked.id(), StayAnswer.LEAVES))))
                .matches(RollOverError.STAY_NOT_FOUND::stopped);
        assertThat(at.asked(family).answer()).isNull();
    }

    @Test
    void staffDoNotAnswerForTheirOwnFamily() {
        StayView asked = at.asked(family);
        at.scene.asker.become(
                family.parent(),
                Set.of(at.scene.home.value()),
                Set.of(family.id().value()));
        assertThatThrownBy(() -> run(() -> at.lists.answer(new AnswerStay(asked.id(), StayAnswer.STAYS))))
                .matches(FamilyError.ABOUT_ONESELF::stopped);
    }

    @Test
    void aBlockedGuardianIsToldNothing() {
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院' WHERE child_id = ?",
                family.child().value());
        assertThat(at.allAsked(family)).isEmpty();
    }

    @Test
    void theOtherHouseholdOfAChildIsAskedForItselfOrNotAtAll() {
        Household other = at.scene.household(0);
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                other.id().value(),
                family.child().value(),
                LocalDate.of(2026, 1, 1));
        at.answer(family, StayAnswer.STAYS);
        assertThat(at.allAsked(other)).isEmpty();
    }
}
