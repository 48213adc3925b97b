package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.notice.NoticeScene.TOMORROW;
import static org.halfpastfour.testing.HomeScene.run;

import java.util.List;
import org.halfpastfour.attendance.AttendanceError;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.family.ConsentId;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.GiveConsent;
import org.halfpastfour.family.WithdrawConsent;
import org.halfpastfour.programme.Outings;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** An outing is for children whose guardians agree to it. */
class OutingsDbTest {

    private final NoticeScene at = new NoticeScene();
    private final Household family = at.family(1);
    private final Outings outings = at.scene.wiring.get(Outings.class);
    private final Families families = at.scene.wiring.get(Families.class);
    private final Attendances attendances = at.scene.wiring.get(Attendances.class);
    private final SessionId event = at.event(10);
    private final ProgrammeId programme = programmeOf(event);

    @Test
    void anEventThatStaysInTheHomeAsksForNoConsentToOutings() {
        book();
        assertThat(told()).doesNotContain("外出");
        assertThat(arrive()).isEqualTo(PresenceState.HERE);
    }

    @Test
    void theConsentIsAskedForWithThePlaceAndAtTheDoor() {
        mark(true);
        book();
        assertThat(told()).contains("首次参加前还缺外出活动同意书");
        assertRefused();
        sign();
        assertThat(arrive()).isEqualTo(PresenceState.HERE);
    }

    @Test
    void whoWithdrawsBetweenPlanningAndArrivingDoesNotComeAlong() {
        mark(true);
        ConsentId consent = sign();
        book();
        assertThat(told()).doesNotContain("外出");
        at.scene.asParentOf(family);
        run(() -> {
            families.withdrawConsent(new WithdrawConsent(consent));
            return true;
        });
        assertRefused();
    }

    @Test
    void anOutingIsOneUntilItIsSaidOtherwise() {
        mark(true);
        mark(true);
        assertThat(run(() -> outings.isOuting(programme))).isTrue();
        mark(false);
        assertThat(run(() -> outings.isOuting(programme))).isFalse();
    }

    @Test
    void aClassIsNoOuting() {
        ProgrammeId ofClass = programmeOf(at.session(10));
        assertThatThrownBy(() -> run(() -> {
                    outings.mark(ofClass, true);
                    return true;
                }))
                .isInstanceOf(InvalidInput.class);
    }

    private void mark(boolean outing) {
        at.scene.asStaff();
        run(() -> {
            outings.mark(programme, outing);
            return true;
        });
    }

    private void book() {
        at.scene.asParentOf(family);
        run(() -> at.scene
                .wiring
                .get(SignUp.class)
                .book(new BookSession(event, family.id(), family.children(), List.of(family.adult()), false, null)));
    }

    private String told() {
        at.pass(NoticeKind.GATHERING);
        return String.join(
                "\n", at.told(family).stream().map(NoticeScene::chinese).toList());
    }

    private ConsentId sign() {
        at.scene.asParentOf(family);
        return run(() -> families.giveConsent(
                new GiveConsent(family.child(), family.adult(), ConsentKind.TRIPS, 1, TOMORROW, null)));
    }

    private void assertRefused() {
        assertThatThrownBy(this::arrive)
                .matches(AttendanceError.NOT_READY_FOR_ATTENDANCE::stopped)
                .satisfies(refused -> assertThat(((DomainException) refused).arguments())
                        .containsEntry("missing", "trips-consent-missing"));
    }

    private PresenceState arrive() {
        at.scene.clock.put(TOMORROW, "09:00");
        at.scene.asStaff();
        return run(() -> attendances.arrive(new MarkArrival(event, family.child(), null)))
                .state();
    }

    private ProgrammeId programmeOf(SessionId session) {
        return run(() ->
                at.scene.wiring.get(SessionDirectory.class).session(session).programme());
    }
}
