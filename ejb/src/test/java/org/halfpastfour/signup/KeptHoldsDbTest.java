package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.family.AnswerHealthNote;
import org.halfpastfour.family.Families;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the home kept for a reason while a family waited holds at every moment at which the rules are asked again: when the
 * place is offered, when it is accepted, and at the door. Every fact that a booking rests on.
 */
class KeptHoldsDbTest {

    /** For these the mother does not act any more: the staff accepts for the child. */
    private static final Set<ChangedFact> BY_STAFF = Set.of(ChangedFact.MEMBERSHIP, ChangedFact.BAN, ChangedFact.BLOCK);

    private final SignUpScene at = new SignUpScene();
    private final Attendances attendances = at.scene.wiring.get(Attendances.class);
    private final Household in = at.scene.household(1);
    private final Household family = at.scene.household(1);
    private final SessionId event = at.familyEvent(2);
    private final List<BookingSummary> first;

    KeptHoldsDbTest() {
        SecondGuardian.of(family);
        ChangedFact.consents(at, family);
        Families families = at.scene.wiring.get(Families.class);
        at.scene.asStaff();
        run(() -> {
            families.answerHealthNote(new AnswerHealthNote(family.child(), "", "", ""));
            return null;
        });
        first = book(in);
        book(family);
    }

    @ParameterizedTest
    @EnumSource(ChangedFact.class)
    void whatWasKeptIsOfferedAcceptedAndLetIn(ChangedFact fact) {
        fact.happens(at, family, event);
        settleAll();
        giveBack();

        OfferView offer = offered(fact).getFirst();
        assertThat(accept(fact, offer))
                .filteredOn(booking -> booking.participant().equals(child()))
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.CONFIRMED);
        assertThat(open()).isEmpty();

        at.scene.clock.put(TOMORROW, "08:50");
        at.scene.asStaff();
        assertThat(run(() -> attendances.arrive(new MarkArrival(event, family.child(), null)))
                        .state())
                .isEqualTo(PresenceState.HERE);
        assertThat(open()).isEmpty();
    }

    /** The same without a decision of the home: the place goes by, or is refused where it was offered before. */
    @ParameterizedTest
    @EnumSource(
            value = ChangedFact.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SEATS"})
    void whatNobodyKeptIsNotAccepted(ChangedFact fact) {
        giveBack();
        OfferView offer = offered(fact).getFirst();
        fact.happens(at, family, event);
        assertThatThrownBy(() -> accept(fact, offer)).isInstanceOf(DomainException.class);
    }

    private UUID child() {
        return family.child().value();
    }

    private List<OfferView> offered(ChangedFact fact) {
        as(fact);
        return run(() -> at.signUp.offersOf(family.id()));
    }

    private List<BookingSummary> accept(ChangedFact fact, OfferView offer) {
        as(fact);
        return run(() -> at.signUp.accept(offer.id())).bookings();
    }

    private void as(ChangedFact fact) {
        if (BY_STAFF.contains(fact)) {
            at.scene.asStaff();
        } else {
            at.scene.asParentOf(family);
        }
    }

    private void giveBack() {
        BookingSummary child = first.stream()
                .filter(booking -> booking.participant().equals(in.child().value()))
                .findFirst()
                .orElseThrow();
        at.cancel(in, child);
    }

    /** Kept where it can be; an adult who must not be with the child cannot. */
    private void settleAll() {
        List<Matter> open = open();
        run(() -> {
            at.matters.settle(
                    at.scene.home,
                    new Settlement(open.stream()
                            .map(matter -> new Choice(
                                    matter.key(),
                                    matter.choices().contains(Choice.Kind.KEEP) ? Choice.Kind.KEEP : Choice.Kind.CANCEL,
                                    "外婆一起来"))
                            .toList()));
            return null;
        });
    }

    private List<Matter> open() {
        at.scene.asStaff();
        return run(() -> at.matters.open(at.scene.home));
    }

    private List<BookingSummary> book(Household household) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.book(new BookSession(
                        event, household.id(), household.children(), List.of(household.adult()), false, null)))
                .bookings();
    }
}
