package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Of a family some have an event already; others of it want to come, too. */
class BookedCompanyDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household family = at.scene.household(2);
    private final ChildId first = family.children().getFirst();
    private final ChildId second = family.children().getLast();

    @Test
    void aSecondChildJoinsTheGuardianWhoHasTheEventAlready() {
        SessionId event = at.familyEvent(6);
        book(event, List.of(first), List.of(family.adult()));
        assertThat(offering(event, second).reason()).isNull();
        assertThat(book(event, List.of(second), List.of()))
                .extracting(BookingSummary::participant, BookingSummary::state)
                .containsExactly(tuple(second.value(), BookingState.CONFIRMED));
        assertThat(at.view(event).taken()).isEqualTo(3);
    }

    @Test
    void theGuardianMayBeNamedAgainAndTakesNoSecondPlace() {
        SessionId event = at.familyEvent(6);
        book(event, List.of(first), List.of(family.adult()));
        assertThat(book(event, List.of(second), List.of(family.adult()))).hasSize(1);
        assertThat(at.view(event).taken()).isEqualTo(3);
    }

    @Test
    void whoAsksForNobodyNewIsToldThatTheyHaveIt() {
        SessionId event = at.familyEvent(6);
        book(event, List.of(first), List.of(family.adult()));
        assertThatThrownBy(() -> book(event, List.of(first), List.of(family.adult())))
                .matches(SignUpError.ALREADY_BOOKED::stopped);
        assertThatThrownBy(() -> book(event, List.of(first, second), List.of()))
                .matches(SignUpError.ALREADY_BOOKED::stopped);
    }

    @Test
    void aSecondGuardianJoinsTheChildWhoHasTheEventAlready() {
        SessionId event = at.familyEvent(6);
        AdultId other = SecondGuardian.of(family);
        book(event, List.of(first), List.of(family.adult()));
        assertThat(book(event, List.of(first), List.of(other)))
                .extracting(BookingSummary::participant)
                .containsExactly(other.value());
    }

    @Test
    void aSecondChildWaitsWhileItsCompanyWaitsThoughThereIsAPlace() {
        SessionId event = at.familyEvent(3);
        others(event);
        BookingSummary waiting =
                book(event, List.of(first), List.of(family.adult())).getFirst();
        assertThat(waiting.state()).isEqualTo(BookingState.WAITING);
        assertThat(at.view(event).free()).isOne();
        assertThat(book(event, List.of(second), List.of()).getFirst().state()).isEqualTo(BookingState.WAITING);
    }

    @Test
    void aSecondChildIsOfferedAPlaceOnceItsCompanyHasOne() {
        SessionId event = at.familyEvent(4);
        Household others = others(event);
        Household more = others(event);
        book(event, List.of(first), List.of(family.adult()));
        book(event, List.of(second), List.of());
        release(others, event);
        release(more, event);
        assertThat(at.offers(family)).singleElement().satisfies(offer -> assertThat(offer.names())
                .hasSize(2));
        at.accept(family, at.offer(family));
        assertThat(at.offers(family)).singleElement().satisfies(offer -> assertThat(offer.names())
                .hasSize(1));
        assertThat(at.accept(family, at.offer(family)))
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.CONFIRMED);
    }

    @Test
    void theGuardianDoesNotGiveThePlaceBackWhileAChildThatJoinedStays() {
        SessionId event = at.familyEvent(6);
        List<BookingSummary> booked = book(event, List.of(first), List.of(family.adult()));
        book(event, List.of(second), List.of());
        assertThatThrownBy(() -> at.cancel(family, of(booked, family.adult().value())))
                .matches(SignUpError.GUARDIAN_STAYS::stopped);
        at.cancel(family, of(booked, first.value()));
        assertThat(at.view(event).taken()).isEqualTo(2);
    }

    @Test
    void withTheLastChildItsCompanyGoesInWhateverPartyItCame() {
        SessionId event = at.familyEvent(6);
        List<BookingSummary> booked = book(event, List.of(first), List.of(family.adult()));
        List<BookingSummary> joined = book(event, List.of(second), List.of());
        at.cancel(family, of(booked, first.value()));
        at.cancel(family, joined.getFirst());
        assertThat(at.view(event).taken()).isZero();
    }

    @Test
    void anAdultWhoMustNotBeWithTheSecondChildIsNoCompany() {
        SessionId event = at.familyEvent(6);
        book(event, List.of(first), List.of(family.adult()));
        sql("DELETE FROM programme.guardianship WHERE child_id = ?", second.value());
        assertThatThrownBy(() -> book(event, List.of(second), List.of())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatAnotherHouseholdHasIsNoCompany() {
        SessionId event = at.familyEvent(6);
        others(event);
        assertThatThrownBy(() -> book(event, List.of(second), List.of())).matches(SignUpError.NOT_ELIGIBLE::stopped);
    }

    /** Or a blocked guardian would learn from the answer where the hidden child goes. */
    @Test
    void whoGoesWithAHiddenChildIsNoCompanyThatItsBlockedGuardianCouldFind() {
        SessionId event = at.familyEvent(6);
        AdultId other = SecondGuardian.of(family);
        book(event, List.of(first), List.of(other));
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院'"
                        + " WHERE child_id = ? AND adult_id = ?",
                first.value(),
                family.adult().value());
        assertThatThrownBy(() -> book(event, List.of(second), List.of())).matches(SignUpError.NOT_ELIGIBLE::stopped);
        assertThat(at.view(event).taken()).isEqualTo(2);
    }

    private List<BookingSummary> book(SessionId event, List<ChildId> children, List<AdultId> guardians) {
        at.scene.asParentOf(family);
        return run(() -> at.signUp.book(new BookSession(event, family.id(), children, guardians, false, null)))
                .bookings();
    }

    private Eligibility offering(SessionId event, ChildId child) {
        at.scene.asParentOf(family);
        return run(() -> at.signUp.offering(event, family.id())).participants().stream()
                .filter(person -> person.participant().equals(child.value()))
                .findFirst()
                .orElseThrow();
    }

    private Household others(SessionId event) {
        Household others = at.scene.household(1);
        at.scene.asParentOf(others);
        run(() -> at.signUp.book(
                new BookSession(event, others.id(), others.children(), List.of(others.adult()), false, null)));
        return others;
    }

    private void release(Household others, SessionId event) {
        at.scene.asParentOf(others);
        List<BookingSummary> theirs =
                run(() -> at.signUp.bookingsOf(others.id(), SignUpScene.TOMORROW, SignUpScene.TOMORROW));
        BookingSummary child =
                theirs.stream().filter(BookingSummary::child).findFirst().orElseThrow();
        assertThat(child.session().id()).isEqualTo(event);
        at.cancel(others, child);
    }

    private static BookingSummary of(List<BookingSummary> bookings, UUID person) {
        return bookings.stream()
                .filter(booking -> booking.participant().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
