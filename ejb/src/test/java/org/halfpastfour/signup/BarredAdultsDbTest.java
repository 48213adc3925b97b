package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.attendance.Alert;
import org.halfpastfour.attendance.AlertKind;
import org.halfpastfour.attendance.AttendanceError;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.family.AdultBarred;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.BlockGuardian;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.ForbidPickup;
import org.halfpastfour.family.PickupPerson;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A ban and a block against every stage of what was agreed before: waiting, offered, confirmed, arrived. */
class BarredAdultsDbTest {

    /** How an adult comes to be barred from a child. */
    enum Fact {
        BAN,
        BLOCK
    }

    private final SignUpScene at = new SignUpScene();
    private final Families families = at.scene.wiring.get(Families.class);
    private final Attendances attendances = at.scene.wiring.get(Attendances.class);
    private final Household family = at.scene.household(1);
    private final AdultId father = SecondGuardian.of(family);

    BarredAdultsDbTest() {
        at.scene.wiring.whenFired(AdultBarred.class, at.scene.wiring.get(BarredAdults.class)::barred);
    }

    @ParameterizedTest
    @EnumSource
    void aConfirmedFatherLosesHisPlaceAtOnceAndTheChildKeepsHers(Fact fact) {
        SessionId event = at.familyEvent(6);
        book(event, father, family.adult());
        bar(fact);
        assertThat(state(event, father.value())).isEqualTo("CANCELLED");
        assertThat(state(event, family.child().value())).isEqualTo("CONFIRMED");
        assertThat(at.view(event).taken()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatAHomeBarsIsNoLateCancellation(Fact fact) {
        SessionId event = at.familyEvent(6);
        book(event, father, family.adult());
        at.scene.clock.put(SignUpScene.TOMORROW, "08:30");
        bar(fact);
        assertThat(state(event, father.value())).isEqualTo("CANCELLED");
    }

    @ParameterizedTest
    @EnumSource
    void aChildLeftWithoutCompanyIsOnTodayUntilItIsSettled(Fact fact) {
        SessionId event = at.familyEvent(6);
        List<BookingSummary> booked = book(event, father);
        bar(fact);
        assertThat(alerts(AlertKind.WITHOUT_COMPANY))
                .containsExactly(family.child().value());
        at.scene.asStaff();
        BookingId child = booked.stream()
                .filter(one -> one.participant().equals(family.child().value()))
                .findFirst()
                .orElseThrow()
                .id();
        run(() -> at.signUp.cancel(child));
        assertThat(alerts(AlertKind.WITHOUT_COMPANY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoWaitsGoesOnWaitingWithoutHim(Fact fact) {
        SessionId event = full();
        book(event, father, family.adult());
        bar(fact);
        assertThat(at.waiting(event))
                .containsExactlyInAnyOrder(
                        family.child().value(), family.adult().value());
        assertThat(at.view(event).waiting()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aChildWhoWaitedWithHimAloneWaitsNoMore(Fact fact) {
        SessionId event = full();
        book(event, father);
        bar(fact);
        assertThat(at.waiting(event)).isEmpty();
        assertThat(at.view(event).waiting()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anOfferGoesOnWithoutHim(Fact fact) {
        SessionId event = offered(father, family.adult());
        bar(fact);
        assertThat(state(event, father.value())).isEqualTo("CANCELLED");
        assertThat(at.accept(family, at.offer(family)))
                .extracting(BookingSummary::participant)
                .contains(family.child().value(), family.adult().value());
        assertThat(at.view(event).taken()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void anOfferToHimAndTheChildAloneIsWithdrawn(Fact fact) {
        SessionId event = offered(father);
        bar(fact);
        assertThat(at.offers(family)).isEmpty();
        assertThat(at.view(event).taken()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void heIsNotMarkedAsCome(Fact fact) {
        SessionId event = at.familyEvent(6);
        book(event, father, family.adult());
        bar(fact);
        atTheDoor();
        assertThatThrownBy(() -> arrive(event, father.value())).matches(AttendanceError.NOT_BOOKED_HERE::stopped);
    }

    @ParameterizedTest
    @EnumSource
    void whoHasComeAlreadyIsOnTodayInRed(Fact fact) {
        SessionId event = at.familyEvent(6);
        book(event, father, family.adult());
        atTheDoor();
        arrive(event, father.value());
        bar(fact);
        assertThat(alerts(AlertKind.BARRED_ADULT)).containsExactly(father.value());
    }

    @ParameterizedTest
    @EnumSource
    void aBanThatNobodyToldIsAskedWhenAnOfferIsMade(Fact fact) {
        SessionId event = at.familyEvent(3);
        Household other = at.scene.household(1);
        List<BookingSummary> first = book(event, other, other.adult());
        book(event, father, family.adult());
        quietly(fact);
        cancelAll(other, first);
        assertThat(state(event, father.value())).isEqualTo("CANCELLED");
        assertThat(state(event, family.child().value())).isEqualTo("OFFERED");
        assertThat(at.view(event).taken()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aBanThatNobodyToldIsAskedWhenAnOfferIsAccepted(Fact fact) {
        offered(father, family.adult());
        OfferView offer = at.offer(family);
        quietly(fact);
        assertThatThrownBy(() -> at.accept(family, offer)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @EnumSource
    void aBanThatNobodyToldIsAskedWhenHeComes(Fact fact) {
        SessionId event = at.familyEvent(6);
        book(event, father, family.adult());
        quietly(fact);
        atTheDoor();
        assertThatThrownBy(() -> arrive(event, father.value())).matches(AttendanceError.NOT_BESIDE_THIS_CHILD::stopped);
    }

    @Test
    void aBanThatBeginsLaterLeavesTheDaysBefore() {
        SessionId event = at.familyEvent(6);
        book(event, father, family.adult());
        ban(SignUpScene.TOMORROW.plusDays(1));
        assertThat(state(event, father.value())).isEqualTo("CONFIRMED");
    }

    @Test
    void whatBecomesFreeGoesToWhoWaits() {
        SessionId event = at.familyEvent(4);
        book(event, father, family.adult());
        Household other = at.scene.household(1);
        book(event, other, other.adult());
        bar(Fact.BAN);
        assertThat(at.offers(other)).hasSize(1);
    }

    private SessionId full() {
        SessionId event = at.familyEvent(3);
        Household other = at.scene.household(1);
        book(event, other, other.adult());
        return event;
    }

    private SessionId offered(AdultId... adults) {
        SessionId event = at.familyEvent(3);
        Household other = at.scene.household(2);
        List<BookingSummary> first = book(event, other, other.adult());
        book(event, adults);
        cancelAll(other, first);
        assertThat(state(event, family.child().value())).isEqualTo("OFFERED");
        return event;
    }

    /** With the last child the adult goes, too. */
    private void cancelAll(Household other, List<BookingSummary> booked) {
        at.scene.asStaff();
        booked.stream()
                .filter(one -> !one.participant().equals(other.adult().value()))
                .forEach(one -> run(() -> at.signUp.cancel(one.id())));
    }

    private void bar(Fact fact) {
        switch (fact) {
            case BAN -> ban(TODAY);
            case BLOCK -> {
                at.scene.asStaff();
                run(() -> {
                    var unused = families.blockGuardian(new BlockGuardian(family.child(), father, "法院裁定"));
                    return null;
                });
            }
        }
    }

    private void ban(LocalDate from) {
        at.scene.asStaff();
        run(() -> families.forbidPickup(new ForbidPickup(family.child(), PickupPerson.of(father), from, null, "法院裁定")));
    }

    /** As data that came in by another way than the desk. */
    private void quietly(Fact fact) {
        switch (fact) {
            case BAN ->
                sql(
                        "INSERT INTO programme.pickup_authority"
                                + " (id, child_id, adult_id, kind, from_date, reason, recorded_by, recorded_at)"
                                + " VALUES (?, ?, ?, 'FORBIDDEN', ?, '法院裁定', ?, TIMESTAMPTZ '2026-11-23 10:00+08')",
                        Ids.next(),
                        family.child().value(),
                        father.value(),
                        TODAY,
                        at.scene.staffAccount.value());
            case BLOCK ->
                sql(
                        "UPDATE programme.guardianship SET blocked_at = TIMESTAMPTZ '2026-11-23 10:00+08',"
                                + " blocked_reason = '法院裁定' WHERE child_id = ? AND adult_id = ?",
                        family.child().value(),
                        father.value());
        }
    }

    private List<BookingSummary> book(SessionId event, AdultId... adults) {
        return book(event, family, adults);
    }

    private List<BookingSummary> book(SessionId event, Household household, AdultId... adults) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.book(
                        new BookSession(event, household.id(), household.children(), List.of(adults), false, null)))
                .bookings();
    }

    private void atTheDoor() {
        at.scene.clock.put(SignUpScene.TOMORROW, "08:50");
        at.scene.asStaff();
    }

    private void arrive(SessionId event, UUID person) {
        run(() -> attendances.arrive(new MarkArrival(event, ChildId.of(person), null)));
    }

    private List<UUID> alerts(AlertKind kind) {
        at.scene.asStaff();
        return run(() -> attendances.day(at.scene.home, SignUpScene.TOMORROW)).alerts().stream()
                .filter(alert -> alert.kind() == kind)
                .map(Alert::participant)
                .toList();
    }

    private String state(SessionId event, UUID person) {
        for (BookingState state : BookingState.values()) {
            if (number(
                            "SELECT count(*) FROM programme.booking WHERE session_id = ? AND participant_id = ? AND state = ?",
                            event.value(),
                            person,
                            state.name())
                    > 0) {
                return state.name();
            }
        }
        return "";
    }
}
