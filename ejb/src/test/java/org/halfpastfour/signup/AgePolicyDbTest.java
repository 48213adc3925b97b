package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.programme.Ages;
import org.halfpastfour.programme.ChangeComing;
import org.halfpastfour.programme.ChangeProgramme;
import org.halfpastfour.programme.ComingSession;
import org.halfpastfour.programme.ProgrammeChanges;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom a class admits is what the city office has set for its day; what was booked before is kept. Children are eight. */
class AgePolicyDbTest {

    private static final LocalDate THEN = TOMORROW;

    private final PolicyScene scene = new PolicyScene();
    private final SignUpScene at = scene.at;
    private final SessionId session = at.session(5);

    @AfterEach
    void takeBack() {
        PolicyScene.takeBack();
    }

    @Test
    void whoIsTooYoungForTheDayOfTheSessionIsNotBookedAnyMore() {
        Household family = at.scene.household(1);
        scene.set(Policy.CLASS_AGE_FROM, 9, THEN);
        assertThatThrownBy(() -> at.book(session, family)).matches(SignUpError.NOT_ELIGIBLE::stopped);
        assertThat(at.view(session).ages()).isEqualTo(new Ages(6, 14));
        assertThat(at.view(session).admitted()).isEqualTo(new Ages(9, 14));
    }

    @Test
    void whoIsTooOldIsNotBookedEither() {
        Household family = at.scene.household(1, THEN.minusYears(13));
        scene.set(Policy.CLASS_AGE_TO, 12, THEN);
        assertThatThrownBy(() -> at.book(session, family)).matches(SignUpError.NOT_ELIGIBLE::stopped);
    }

    @Test
    void beforeTheDayOfTheChangeTheOldAgesHold() {
        scene.set(Policy.CLASS_AGE_FROM, 9, THEN.plusDays(1));
        assertThat(at.book(session, at.scene.household(1))).hasSize(1);
    }

    @Test
    void anExceptionIsStillTheHomesToMake() {
        Household family = at.scene.household(1);
        scene.set(Policy.CLASS_AGE_FROM, 9, THEN);
        at.scene.asStaff();
        assertThat(SignUpScene.run(() -> at.signUp.book(
                                new BookSession(session, family.id(), family.children(), List.of(), false, "兄弟姐妹一起")))
                        .bookings())
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.CONFIRMED);
    }

    @Test
    void whatIsBookedIsKeptAndNobodyHasToDecideAboutIt() {
        Household family = at.scene.household(1);
        at.book(session, family);
        scene.set(Policy.CLASS_AGE_FROM, 9, THEN);
        at.scene.asStaff();
        assertThat(SignUpScene.run(() -> at.matters.open(at.scene.home))).isEmpty();
        assertThat(at.view(session).taken()).isOne();
    }

    @Test
    void whoWasOfferedAPlaceBeforeTakesIt() {
        Household in = at.scene.household(1);
        SessionId one = at.sessionBeside(1, THEN, "16:30", "18:00");
        var booked = at.book(one, in).getFirst();
        Household waits = at.scene.household(1);
        at.book(one, waits);
        at.cancel(in, booked);
        scene.set(Policy.CLASS_AGE_FROM, 9, THEN);
        assertThat(at.accept(waits, at.offer(waits)))
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.CONFIRMED);
    }

    @Test
    void aClassIsPlannedForTheAgesOfItsDayOnly() {
        ProgrammeId tooYoung = scene.programme(SessionKind.AFTER_SCHOOL_CLASS, 5, 14);
        assertThatThrownBy(() -> scene.session(tooYoung, THEN.plusDays(1), 5, at.scene.staff.subList(4, 6), true))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.fields().getFirst().field()).isEqualTo("ageFrom");
                    assertThat(refused.fields().getFirst().code()).isEqualTo("ages-outside-the-class");
                    assertThat(refused.fields().getFirst().arguments()).isEqualTo(Map.of("from", 6, "to", 14));
                });
        scene.set(Policy.CLASS_AGE_FROM, 5, THEN.plusDays(1));
        assertThat(scene.session(tooYoung, THEN.plusDays(1), 5, at.scene.staff.subList(4, 6), true))
                .isNotNull();
    }

    @Test
    void aSeriesOfAClassIsPlannedForTheAgesOfItsDaysOnly() {
        ProgrammeId young = scene.programme(SessionKind.AFTER_SCHOOL_CLASS, 6, 15);
        at.callOff(session);
        assertThatThrownBy(() -> at.series(young, 2, 5)).isInstanceOf(InvalidInput.class);
        scene.set(Policy.CLASS_AGE_TO, 15, THEN);
        at.scene.asStaff();
        assertThat(at.series(young, 2, 5)).isNotNull();
    }

    @Test
    void otherKindsAdmitWhatTheirHomesSay() {
        scene.set(Policy.CLASS_AGE_FROM, 9, THEN);
        SessionId course = scene.session(scene.course, THEN.plusDays(1), 5, at.scene.staff.subList(0, 2), true);
        assertThat(at.view(course).admitted()).isEqualTo(new Ages(6, 14));
        assertThat(at.book(course, at.scene.household(1))).hasSize(1);
    }

    @Test
    void sessionsDoNotFollowTheirProgrammeToAgesThatTheirDayDoesNotAdmit() {
        ProgrammeId programme = at.view(session).programme();
        at.scene.asStaff();
        var now = SignUpScene.run(() -> at.programmes.of(at.scene.home)).stream()
                .filter(one -> one.id().equals(programme))
                .findFirst()
                .orElseThrow();
        ChangeProgramme older = new ChangeProgramme(
                now.id(), now.title(), now.description(), 6, 15, now.needsGuardian(), true, now.version());
        ProgrammeChanges changes = at.scene.wiring.get(ProgrammeChanges.class);
        assertThat(SignUpScene.run(
                        () -> changes.preview(new ChangeComing(older, null, null, List.of(), Settlement.NONE))))
                .flatExtracting(ComingSession::breaks)
                .extracting(ComingSession.Break::code)
                .containsExactly("ages-outside-the-class");
    }

    @Test
    void theLookSaysWhatLiesOutsideOfTheNewAges() {
        PolicyReach.OfAges before = look();
        at.callOff(session);
        at.book(at.sessionBeside(5, THEN, "16:30", "18:00"), at.scene.household(2));
        ProgrammeId programme = scene.programme(SessionKind.AFTER_SCHOOL_CLASS, 6, 14);
        at.series(programme, 2, 5);
        PolicyReach.OfAges after = look();
        assertThat(after.programmes() - before.programmes()).isEqualTo(2);
        assertThat(after.series() - before.series()).isOne();
        assertThat(after.children() - before.children()).isEqualTo(2);
    }

    @Test
    void theLookEndsWhereALaterWordHolds() {
        scene.set(Policy.CLASS_AGE_FROM, 6, THEN.plusDays(1));
        long before = look().children();
        SessionId later =
                at.session(5, THEN.plusDays(1), "16:30", "18:00", at.scene.room, at.scene.staff.subList(0, 2));
        at.book(later, at.scene.household(2));
        assertThat(look().children()).isEqualTo(before);
    }

    private PolicyReach.OfAges look() {
        return (PolicyReach.OfAges) scene.look(Policy.CLASS_AGE_FROM, 9, THEN);
    }
}
