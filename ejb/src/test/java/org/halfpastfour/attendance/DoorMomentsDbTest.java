package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** A second adult is asked to the door: the home's staff hear of it and keep what came of it, and nobody of the family does. */
class DoorMomentsDbTest {

    private static final String TOLD = "SELECT count(*) FROM notice.news WHERE kind = 'ONE_MOMENT' AND ";

    private final DoorScene at = new DoorScene();
    private final AccountId colleague = AccountId.of(Ids.next());

    @Test
    void everybodyOfTheStaffIsAskedAtOnceAndNoFamilyIsTold() {
        Household family = at.familyThatIsIn(1);
        ask(family);
        assertThat(number(ofStaff())).isEqualTo(at.scene.staff.size());
        assertThat(number(TOLD + "household_id = ?", family.id().value())).isZero();
        assertThat(number(TOLD + "facts ->> 'participant' IS NOT NULL")).isZero();
    }

    @Test
    void oneOfTheStaffToWhomTheChildIsFamilyIsNotAsked() {
        Household family = at.familyThatIsIn(1);
        sql(
                "UPDATE programme.staff_member SET account_id = ? WHERE id = ?",
                family.parent().value(),
                at.scene.staff.getLast().value());
        ask(family);
        assertThat(number(ofStaff())).isEqualTo(at.scene.staff.size() - 1);
    }

    @Test
    void standsOnTodayInWordsThatSayNothingUntilItIsSettled() {
        Household family = at.familyThatIsIn(1);
        MomentId moment = ask(family);
        at.scene.clock.put(TODAY, "17:42");
        assertThat(wanted()).singleElement().satisfies(alert -> {
            assertThat(alert.participant()).isEqualTo(family.child().value());
            assertThat(alert.minutes()).isEqualTo(12);
            assertThat(alert.text()).isEmpty();
        });
        at.scene.asStaff();
        TestJpa.runInTransaction(() -> at.moments.settle(new SettleMoment(moment, MomentOutcome.NOTHING, "没有事")));
        assertThat(wanted()).isEmpty();
    }

    @Test
    void isNoAlertForOneOfTheStaffToWhomTheChildIsFamily() {
        Household family = at.familyThatIsIn(1);
        ask(family);
        at.scene.asker.become(
                family.parent(),
                Set.of(at.scene.home.value()),
                Set.of(family.id().value()));
        assertThat(alerts()).isEmpty();
    }

    @Test
    void askedTwiceIsAskedOnce() {
        Household family = at.familyThatIsIn(1);
        assertThat(ask(family)).isEqualTo(ask(family));
        assertThat(number(ofStaff())).isEqualTo(at.scene.staff.size());
    }

    @Test
    void theSecondAdultIsAnotherAndWhatCameOfItIsKept() {
        Household family = at.familyThatIsIn(1);
        MomentId moment = ask(family);
        Told.of(AttendanceError.MOMENT_NEEDS_ANOTHER, () -> TestJpa.runInTransaction(() -> at.moments.join(moment)));
        asColleague();
        TestJpa.runInTransaction(() -> at.moments.join(moment));
        at.depart(family.child(), family.adult());
        TestJpa.runInTransaction(() -> at.moments.settle(new SettleMoment(moment, MomentOutcome.COLLECTED, "休息后接走")));
        assertThat(read()).singleElement().satisfies(kept -> {
            assertThat(kept.outcome()).isEqualTo(MomentOutcome.COLLECTED);
            assertThat(kept.collectedBy()).isEqualTo("李梅");
            assertThat(kept.after()).isEqualTo("休息后接走");
        });
        Told.of(
                AttendanceError.MOMENT_NOT_FOUND,
                () -> TestJpa.runInTransaction(
                        () -> at.moments.settle(new SettleMoment(moment, MomentOutcome.KEPT, "再写一次"))));
    }

    @Test
    void isReadByNobodyOfTheFamilyAndNobodyOfAnotherHome() {
        Household family = at.familyThatIsIn(1);
        MomentId moment = ask(family);
        at.scene.asker.become(
                family.parent(),
                Set.of(at.scene.home.value()),
                Set.of(family.id().value()));
        assertThat(run(() -> at.moments.of(at.scene.home))).isEmpty();
        Told.of(FamilyError.ABOUT_ONESELF, () -> TestJpa.runInTransaction(() -> at.moments.join(moment)));
        Told.of(
                FamilyError.ABOUT_ONESELF,
                () -> run(() -> at.moments.ask(new AskSecondAdult(at.session, family.child(), null, ""))));
        at.scene.asker.become(colleague, Set.of(Ids.next()), Set.of());
        Told.of(AttendanceError.MOMENT_NOT_FOUND, () -> TestJpa.runInTransaction(() -> at.moments.join(moment)));
    }

    private MomentId ask(Household family) {
        at.scene.asStaff();
        return run(() -> at.moments.ask(new AskSecondAdult(at.session, family.child(), family.adult(), "")));
    }

    private List<Alert> wanted() {
        at.scene.asStaff();
        return alerts();
    }

    private List<Alert> alerts() {
        return run(() -> at.attendances.day(at.scene.home, TODAY)).alerts().stream()
                .filter(alert -> alert.kind() == AlertKind.WANTED_AT_THE_DOOR)
                .toList();
    }

    private List<MomentView> read() {
        at.scene.asStaff();
        return run(() -> at.moments.of(at.scene.home));
    }

    private void asColleague() {
        at.scene.asker.become(colleague, Set.of(at.scene.home.value()), Set.of());
    }

    private String ofStaff() {
        return TOLD + "staff_member_id IN (SELECT id FROM programme.staff_member WHERE home_id = '" + at.scene.home
                + "')";
    }
}
