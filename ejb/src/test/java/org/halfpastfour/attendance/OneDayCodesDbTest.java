package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.BlockGuardian;
import org.halfpastfour.family.CollectReason;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.ForbidPickup;
import org.halfpastfour.family.GiveOneDay;
import org.halfpastfour.family.OneDayView;
import org.halfpastfour.family.PickupPerson;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** A code from a parent's phone hands a child out once, on its day, to the adult who was named. */
class OneDayCodesDbTest {

    private final DoorScene at = new DoorScene();

    @Test
    void handsEachOfItsChildrenOutOnce() {
        Household family = at.familyThatIsIn(2);
        OneDayView code = at.code(family, "周阿姨");
        at.scene.asStaff();
        List<CodeRow> shown = run(() -> at.shown.look(at.scene.home, code.code().toLowerCase(Locale.ROOT)));
        assertThat(shown)
                .allMatch(row -> row.code().decision().allowed())
                .extracting(row -> row.code().phoneEnd())
                .containsExactly("1234", "1234");
        family.children().forEach(child -> assertThat(
                        at.departWithCode(at.session, child, code.code()).collectedBy())
                .isEqualTo("周阿姨"));
        at.scene.asParentOf(family);
        assertThat(run(at.codes::given).getFirst().children()).allMatch(OneDayView.CodedChild::used);
    }

    @Test
    void isNotHandedOutWithoutItsCode() {
        Household family = at.familyThatIsIn(1);
        AdultId named = AdultId.of(DoorScene.adultOf(at.code(family, "周阿姨")));
        refused(CollectReason.COLLECT_NEEDS_CODE, () -> at.depart(family.child(), named));
    }

    @Test
    void isTakenOnceWhenTheMarkIsRepeatedAndGivenBackWithIt() {
        Household family = at.familyThatIsIn(1);
        String code = at.code(family, "周阿姨").code();
        at.departWithCode(at.session, family.child(), code);
        at.departWithCode(at.session, family.child(), code);
        at.scene.asStaff();
        assertThat(run(() -> at.attendances.undo(at.session, family.child())).state())
                .isEqualTo(PresenceState.HERE);
        assertThat(at.departWithCode(at.session, family.child(), code).state()).isEqualTo(PresenceState.GONE);
    }

    @Test
    void refusesACodeThatIsNoneOrForAnotherChildByItsOwnSentence() {
        Household family = at.familyThatIsIn(1);
        Household others = at.familyThatIsIn(1);
        String code = at.code(others, "周阿姨").code();
        refused(CollectReason.COLLECT_CODE_UNKNOWN, () -> at.departWithCode(at.session, family.child(), "0000-0000"));
        refused(CollectReason.COLLECT_CODE_OF_ANOTHER_CHILD, () -> at.departWithCode(at.session, family.child(), code));
    }

    @Test
    void refusesACodeOfAnotherDayByItsOwnSentence() {
        Household family = at.familyThatIsIn(1);
        at.scene.asParentOf(family);
        OneDayView tomorrow = run(() -> at.codes.give(
                new GiveOneDay(family.children(), PickupPerson.of("周阿姨", null), "", TODAY.plusDays(1), null)));
        refused(
                CollectReason.COLLECT_CODE_OF_ANOTHER_DAY,
                () -> at.departWithCode(at.session, family.child(), tomorrow.code()));
    }

    @Test
    void refusesACodeThatWasWithdrawnByItsOwnSentence() {
        Household family = at.familyThatIsIn(1);
        String code = at.code(family, "周阿姨").code();
        at.scene.asParentOf(family);
        TestJpa.runInTransaction(() -> at.codes.withdraw(code));
        assertThat(run(at.codes::given)).isEmpty();
        refused(CollectReason.COLLECT_CODE_WITHDRAWN, () -> at.departWithCode(at.session, family.child(), code));
    }

    @Test
    void refusesWhoIsBannedWhateverCodeIsShown() {
        Household family = at.familyThatIsIn(1);
        OneDayView code = at.code(family, "周阿姨");
        PickupPerson who = PickupPerson.of(AdultId.of(DoorScene.adultOf(code)));
        at.scene.asStaff();
        var unused = run(() -> at.scene
                .wiring
                .get(Families.class)
                .forbidPickup(new ForbidPickup(family.child(), who, TODAY, null, "法院")));
        refused(CollectReason.COLLECT_FORBIDDEN, () -> at.departWithCode(at.session, family.child(), code.code()));
        at.scene.asParentOf(family);
        Told.of(FamilyError.ADULT_IS_BANNED, () -> at.code(family, "周阿姨"));
    }

    @Test
    void isUsedOnceByTwoWhoUseItAtTheSameMoment() throws Exception {
        Household family = at.familyThatIsIn(1);
        SessionId evening = at.session(at.scene.otherRoom, "18:10", "19:00");
        at.book(evening, family);
        at.scene.clock.put(TODAY, "17:30");
        at.scene.asStaff();
        at.arrive(evening, family.child());
        String code = at.code(family, "周阿姨").code();
        List<Future<Throwable>> answers = new ArrayList<>();
        try (var tablets = Executors.newFixedThreadPool(2)) {
            for (SessionId of : List.of(at.session, evening)) {
                answers.add(tablets.submit(() -> catchThrowable(() -> at.departWithCode(of, family.child(), code))));
            }
        }
        List<Throwable> refused = new ArrayList<>();
        for (Future<Throwable> answer : answers) {
            if (answer.get() != null) {
                refused.add(answer.get());
            }
        }
        assertThat(refused)
                .singleElement()
                .satisfies(
                        second -> Told.by(second, FamilyError.CODE_IS_USED, AttendanceError.NOT_AUTHORISED_TO_COLLECT));
        assertThat(HomeScene.number(
                        "SELECT count(*) FROM programme.collect_code_use WHERE given_back_at IS NULL"
                                + " AND pickup_id IN (SELECT pickup_id FROM programme.collect_code WHERE code = ?)",
                        code))
                .isEqualTo(1);
    }

    @Test
    void isLookedAtNoMoreAfterTenWrongOnes() {
        Household family = at.familyThatIsIn(1);
        String code = at.code(family, "周阿姨").code();
        for (int i = 0; i < 10; i++) {
            refused(
                    CollectReason.COLLECT_CODE_UNKNOWN,
                    () -> at.departWithCode(at.session, family.child(), "0000-0000"));
        }
        Told.of(AccountError.TOO_MANY_TRIES, () -> at.departWithCode(at.session, family.child(), code));
        Told.of(AccountError.TOO_MANY_TRIES, () -> run(() -> at.shown.look(at.scene.home, code)));
    }

    @Test
    void isReadAndWithdrawnByNobodyButWhoGaveIt() {
        Household family = at.familyThatIsIn(1);
        String code = at.code(family, "周阿姨").code();
        at.scene.asParentOf(at.otherHouseholdOf(family));
        assertThat(run(at.codes::given)).isEmpty();
        Told.of(FamilyError.CODE_NOT_FOUND, () -> TestJpa.runInTransaction(() -> at.codes.withdraw(code)));
    }

    @Test
    void tellsNothingToItsGiverFromWhomTheChildIsHiddenSince() {
        Household family = at.familyThatIsIn(1);
        at.code(family, "周阿姨");
        assertThat(run(at.codes::given)).hasSize(1);
        at.scene.asStaff();
        var unused = run(() -> at.scene
                .wiring
                .get(Families.class)
                .blockGuardian(new BlockGuardian(family.child(), family.adult(), "法院")));
        at.scene.asParentOf(family);
        assertThat(run(at.codes::given)).isEmpty();
    }

    @Test
    void isGivenByTheGuardianOnlyAndForAChildOfTheOwn() {
        Household family = at.family(1);
        Household strangers = at.family(1);
        at.scene.asParentOf(strangers);
        Told.of(FamilyError.CHILD_NOT_FOUND, () -> at.code(strangers, "周阿姨", family.children()));
    }

    @Test
    void tellsNothingOfAChildOfAnotherHome() {
        Household family = at.familyThatIsIn(1);
        String code = at.code(family, "周阿姨").code();
        DoorScene elsewhere = new DoorScene();
        elsewhere.scene.asStaff();
        Told.of(AttendanceError.CODE_OF_NOBODY_HERE, () -> run(() -> elsewhere.shown.look(elsewhere.scene.home, code)));
    }

    private static void refused(CollectReason why, ThrowingCallable step) {
        DomainException refused = Told.of(AttendanceError.NOT_AUTHORISED_TO_COLLECT, step);
        assertThat(refused.arguments()).containsEntry("reason", why.code());
    }
}
