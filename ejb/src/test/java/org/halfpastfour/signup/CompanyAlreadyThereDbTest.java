package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Who of a family has a place already counts as company for a child that joins later. */
class CompanyAlreadyThereDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household family = at.scene.household(2);
    private final ChildId first = family.children().getFirst();
    private final ChildId second = family.children().getLast();
    private final SessionId event = at.familyEvent(4);

    @Test
    void aSecondChildJoinsWhereItsGuardianIsBookedAlready() {
        book(event, first, family.adult());
        assertThat(eligible(second).reason()).isNull();
        assertThat(book(event, second)).extracting(BookingSummary::state).containsExactly(BookingState.CONFIRMED);
        assertThat(at.view(event).taken()).isEqualTo(3);
    }

    @Test
    void aGuardianWhoIsNamedAgainTakesNoSecondPlace() {
        book(event, first, family.adult());
        assertThat(book(event, second, family.adult()))
                .extracting(BookingSummary::participant)
                .containsExactly(second.value());
        assertThat(at.view(event).taken()).isEqualTo(3);
    }

    @Test
    void aChildAloneIsRefusedWhileNobodyOfItsFamilyIsThere() {
        assertThatThrownBy(() -> book(event, second)).matches(SignUpError.NOT_ELIGIBLE::stopped);
    }

    @Test
    void whoJoinsAGuardianThatWaitsWaitsToo() {
        SessionId full = filledUpTo(2);
        Household others = at.scene.household(1);
        at.scene.asParentOf(others);
        run(() -> at.signUp.book(
                new BookSession(full, others.id(), others.children(), List.of(others.adult()), false, null)));
        book(full, first, family.adult());
        assertThat(book(full, second)).extracting(BookingSummary::state).containsExactly(BookingState.WAITING);
    }

    @Test
    void anAdultOfAnotherFamilyIsNoCompany() {
        Household others = at.scene.household(1);
        at.scene.asParentOf(others);
        var unused = run(() -> at.signUp.book(
                new BookSession(event, others.id(), others.children(), List.of(others.adult()), false, null)));
        assertThatThrownBy(() -> book(event, second)).matches(SignUpError.NOT_ELIGIBLE::stopped);
    }

    @Test
    void anAdultWhoIsBlockedForTheSecondChildIsNoCompanyForIt() {
        book(event, first, family.adult());
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院' WHERE child_id = ?",
                second.value());
        at.scene.asStaff();
        assertThatThrownBy(() -> run(() ->
                        at.signUp.book(new BookSession(event, family.id(), List.of(second), List.of(), false, null))))
                .isInstanceOf(InvalidInput.class);
        assertThat(at.view(event).taken()).isEqualTo(2);
    }

    @Test
    void aSecondChildThatWaitsIsOfferedThePlaceAndTakesIt() {
        SessionId small = filledUpTo(4);
        Household others = at.scene.household(1);
        at.scene.asParentOf(others);
        List<BookingSummary> taken = run(() -> at.signUp.book(
                        new BookSession(small, others.id(), others.children(), List.of(others.adult()), false, null)))
                .bookings();
        book(small, first, family.adult());
        assertThat(book(small, second)).extracting(BookingSummary::state).containsExactly(BookingState.WAITING);
        at.cancel(others, child(taken, others.child()));
        assertThat(at.accept(family, at.offer(family)))
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.CONFIRMED);
    }

    @Test
    void theGuardianStaysAsLongAsAChildOfTheFamilyComes() {
        List<BookingSummary> booked = book(event, first, family.adult());
        BookingSummary joined = book(event, second).getFirst();
        BookingSummary adult = booked.stream()
                .filter(one -> one.participant().equals(family.adult().value()))
                .findFirst()
                .orElseThrow();
        at.cancel(family, child(booked, first));
        assertThat(at.view(event).taken()).isEqualTo(2);
        assertThatThrownBy(() -> at.cancel(family, adult)).matches(SignUpError.GUARDIAN_STAYS::stopped);
        at.cancel(family, joined);
        assertThat(at.view(event).taken()).isZero();
        assertThat(number(
                        "SELECT count(*) FROM programme.booking WHERE session_id = ? AND ended_at IS NULL",
                        event.value()))
                .isZero();
    }

    /** The event with so many places. */
    private SessionId filledUpTo(int places) {
        at.scene.asStaff();
        run(() -> {
            at.sessions.changePlaces(event, places);
            return null;
        });
        return event;
    }

    private Eligibility eligible(ChildId child) {
        at.scene.asParentOf(family);
        return run(() -> at.signUp.offering(event, family.id())).participants().stream()
                .filter(person -> person.participant().equals(child.value()))
                .findFirst()
                .orElseThrow();
    }

    private static BookingSummary child(List<BookingSummary> booked, ChildId child) {
        return booked.stream()
                .filter(one -> one.participant().equals(child.value()))
                .findFirst()
                .orElseThrow();
    }

    private List<BookingSummary> book(SessionId session, ChildId child, AdultId... adults) {
        at.scene.asParentOf(family);
        return run(() -> at.signUp.book(
                        new BookSession(session, family.id(), List.of(child), List.of(adults), false, null)))
                .bookings();
    }
}
