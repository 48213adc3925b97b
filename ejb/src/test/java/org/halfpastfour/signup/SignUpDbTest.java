package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;

import java.util.List;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

class SignUpDbTest {

    private final SignUpScene at = new SignUpScene();

    @Test
    void confirmsAChildWhilePlacesAreFree() {
        SessionId session = at.session(2);
        Household family = at.scene.household(1);
        BookingSummary booking = at.book(session, family).getFirst();
        assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(booking.position()).isNull();
        assertThat(booking.freeToCancel()).isTrue();
        assertThat(booking.session().taken()).isEqualTo(1);
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    @Test
    void putsTheSecondChildOnTheWaitingListWhenOnePlaceIsLeft() {
        SessionId session = at.session(1);
        at.book(session, at.scene.household(1));
        BookingSummary waits = at.book(session, at.scene.household(1)).getFirst();
        assertThat(waits.state()).isEqualTo(BookingState.WAITING);
        assertThat(waits.position()).isEqualTo(1);
        assertThat(at.view(session).waiting()).isEqualTo(1);
    }

    @Test
    void aFamilyThatDoesNotFitWholeWaitsWhole() {
        SessionId session = at.session(3);
        at.book(session, at.scene.household(2));
        List<BookingSummary> family = at.book(session, at.scene.household(2));
        assertThat(family).extracting(BookingSummary::state).containsOnly(BookingState.WAITING);
        assertThat(family).extracting(BookingSummary::position).containsOnly(1);
        assertThat(at.book(session, at.scene.household(1)).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void aFamilyThatChoseToBeSplitTakesWhatThereIs() {
        SessionId session = at.session(1);
        Household family = at.scene.household(2);
        assertThat(at.book(session, family, family.children(), true))
                .extracting(BookingSummary::state)
                .containsExactlyInAnyOrder(BookingState.CONFIRMED, BookingState.WAITING);
    }

    @Test
    void aFamilyThatCouldNeverFitIsToldSo() {
        SessionId session = at.session(1);
        Household family = at.scene.household(2);
        assertThatThrownBy(() -> at.book(session, family)).matches(SignUpError.PARTY_TOO_LARGE::stopped);
    }

    @Test
    void nobodyBooksTwice() {
        SessionId session = at.session(3);
        Household family = at.scene.household(1);
        at.book(session, family);
        assertThatThrownBy(() -> at.book(session, family)).matches(SignUpError.ALREADY_BOOKED::stopped);
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    @Test
    void whoCancelledMayAskAgain() {
        SessionId session = at.session(3);
        Household family = at.scene.household(1);
        at.cancel(family, at.book(session, family).getFirst());
        assertThat(at.book(session, family).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void nobodyIsInTwoSessionsAtOnce() {
        SessionId first = at.session(3);
        SessionId second = at.sessionBeside(3, TOMORROW, "17:30", "19:00");
        Household family = at.scene.household(1);
        at.book(first, family);
        DomainException refused = Told.of(SignUpError.OVERLAPS, () -> at.book(second, family));
        assertThat(refused.arguments()).containsEntry("with", "四点半课堂").containsEntry("start", at(TOMORROW, "16:30"));
        assertThat(at.view(second).taken()).isZero();
    }

    @Test
    void oneSessionMayBeginWhenAnotherEndsInTheSameHome() {
        Household family = at.scene.household(1);
        at.book(at.session(3), family);
        assertThat(at.book(at.sessionBeside(3, TOMORROW, "18:00", "19:00"), family)
                        .getFirst()
                        .state())
                .isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void aChildTooYoungIsToldFromWhen() {
        SessionId session = at.session(3);
        Household family = at.scene.household(1, TODAY.minusYears(6).plusDays(2));
        DomainException refused = Told.of(SignUpError.NOT_ELIGIBLE, () -> at.book(session, family));
        assertThat(refused.arguments()).containsEntry("reason", "too-young").containsEntry("from", TODAY.plusDays(2));
    }

    @Test
    void staffMakesAnExceptionFromTheAgesWithAReason() {
        SessionId session = at.session(3);
        Household family = at.scene.household(1, TODAY.minusYears(5));
        BookSession command = new BookSession(session, family.id(), family.children(), List.of(), false, "哥哥也在这个班");
        at.scene.asStaff();
        assertThat(run(() -> at.signUp.book(command)).bookings().getFirst().state())
                .isEqualTo(BookingState.CONFIRMED);
        at.scene.asParentOf(family);
        assertThatThrownBy(() -> run(() -> at.signUp.book(command))).hasMessageContaining("invalid-input");
    }

    @Test
    void aSessionIsBookedBeforeItBegins() {
        SessionId session = at.session(3);
        Household family = at.scene.household(1);
        at.scene.clock.put(TOMORROW, "16:30");
        DomainException refused = Told.of(ProgrammeError.SESSION_CLOSED, () -> at.book(session, family));
        assertThat(refused.arguments()).containsEntry("reason", "past");
    }

    @Test
    void aForeignHouseholdIsNotFound() {
        SessionId session = at.session(3);
        Household family = at.scene.household(1);
        Household other = at.scene.household(1);
        at.scene.asParentOf(other);
        assertThatThrownBy(() -> run(() -> at.signUp.book(
                        new BookSession(session, family.id(), family.children(), List.of(), false, null))))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> at.signUp.book(
                        new BookSession(session, other.id(), family.children(), List.of(), false, null))))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() ->
                        at.signUp.book(new BookSession(session, null, family.children(), List.of(), false, null))))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void theHouseholdIsThatOfTheChildren() {
        SessionId session = at.session(3);
        Household family = at.scene.household(2);
        at.scene.asParentOf(family);
        assertThat(run(() -> at.signUp.book(new BookSession(session, null, family.children(), List.of(), false, null)))
                        .bookings())
                .extracting(BookingSummary::household)
                .containsOnly(family.id());
    }

    @Test
    void aFamilyEventNeedsAGuardianWhoTakesAPlaceToo() {
        SessionId event = at.familyEvent(4);
        Household family = at.scene.household(1);
        assertThatThrownBy(() -> at.book(event, family)).matches(SignUpError.NOT_ELIGIBLE::stopped);
        at.scene.asParentOf(family);
        run(() -> at.signUp.book(
                new BookSession(event, family.id(), family.children(), List.of(family.adult()), false, null)));
        assertThat(at.view(event).taken()).isEqualTo(2);
    }

    @Test
    void theLastGuardianStaysWithTheChildrenAndGoesWithThem() {
        SessionId event = at.familyEvent(4);
        Household family = at.scene.household(1);
        at.scene.asParentOf(family);
        List<BookingSummary> booked = run(() -> at.signUp.book(
                        new BookSession(event, family.id(), family.children(), List.of(family.adult()), false, null)))
                .bookings();
        BookingSummary guardian =
                booked.stream().filter(line -> !line.child()).findFirst().orElseThrow();
        BookingSummary child =
                booked.stream().filter(BookingSummary::child).findFirst().orElseThrow();
        assertThatThrownBy(() -> at.cancel(family, guardian)).matches(SignUpError.GUARDIAN_STAYS::stopped);
        at.cancel(family, child);
        assertThat(at.view(event).taken()).isZero();
    }
}
