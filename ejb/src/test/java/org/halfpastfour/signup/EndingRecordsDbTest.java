package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.Arrays;
import java.util.List;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every ending of a booking says by whom and why, and what the home did never counts against a family. */
class EndingRecordsDbTest {

    private static final String ENDED = "UPDATE programme.booking SET state = 'CANCELLED', ended_at = booked_at";

    private final SignUpScene at = new SignUpScene();
    private final Household first = at.scene.household(1);
    private final Household second = at.scene.household(1);
    private final Household third = at.scene.household(1);

    @Test
    void whatTheFamilyCancelsIsTheFamilysDoing() {
        BookingSummary booked = at.book(at.session(1), first).getFirst();
        assertThat(booked.ended()).isNull();
        assertEnded(at.cancel(first, booked), EndedBy.FAMILY, "family-cancelled");
    }

    @Test
    void staffWhoTakeAChildOffAtOneOClockMakeNoLateCancellation() {
        BookingSummary booked = at.book(at.session(1), first).getFirst();
        at.scene.clock.put(TOMORROW, "13:00");
        BookingSummary ended = byStaff(CancelBooking.takenOff(booked.id(), "房间漏水"));
        assertThat(ended.state()).isEqualTo(BookingState.CANCELLED);
        assertEnded(ended, EndedBy.HOME, "home-cancelled");
        assertThat(ended.ended()).extracting(BookingEnd::words).isEqualTo("房间漏水");
    }

    @Test
    void staffWhoSayNothingAreTheHomeAllTheSame() {
        BookingSummary booked = at.book(at.session(1), first).getFirst();
        at.scene.clock.put(TOMORROW, "13:00");
        at.scene.asStaff();
        BookingSummary ended = run(() -> at.signUp.cancel(booked.id()));
        assertThat(ended.state()).isEqualTo(BookingState.CANCELLED);
        assertEnded(ended, EndedBy.HOME, "home-cancelled");
    }

    @Test
    void staffWhoWriteDownWhatTheFamilyToldThemAreAsLateAsTheFamilyIs() {
        BookingSummary early = at.book(at.session(2), first).getFirst();
        assertThat(byStaff(CancelBooking.askedFor(early.id())).state()).isEqualTo(BookingState.CANCELLED);
        BookingSummary late = at.book(early.session().id(), first).getFirst();
        at.scene.clock.put(TOMORROW, "13:00");
        BookingSummary ended = byStaff(CancelBooking.askedFor(late.id()));
        assertThat(ended.state()).isEqualTo(BookingState.LATE_CANCELLED);
        assertEnded(ended, EndedBy.FAMILY, "family-cancelled");
    }

    @Test
    void aParentCannotSayThatItWasTheHome() {
        BookingSummary booked = at.book(at.session(1), first).getFirst();
        at.scene.clock.put(TOMORROW, "13:00");
        at.scene.asParentOf(first);
        BookingSummary ended = run(() -> at.signUp.cancel(CancelBooking.takenOff(booked.id(), "老师同意")));
        assertThat(ended.state()).isEqualTo(BookingState.LATE_CANCELLED);
        assertEnded(ended, EndedBy.FAMILY, "family-cancelled");
        assertThat(ended.ended()).extracting(BookingEnd::words).isNull();
    }

    @Test
    void theHomeSaysWhyItTakesSomebodyOff() {
        BookingSummary booked = at.book(at.session(1), first).getFirst();
        assertThatThrownBy(() -> CancelBooking.takenOff(booked.id(), " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> CancelBooking.takenOff(booked.id(), "长".repeat(201)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aSessionThatIsCancelledEndsWhatIsLiveByTheHomeAndLeavesAloneWhatTheFamilyHadCancelled() {
        SessionId session = at.session(2);
        BookingSummary given = at.book(session, first).getFirst();
        at.cancel(first, given);
        at.book(session, second);
        cancelSession(session);
        assertEnded(of(first), EndedBy.FAMILY, "family-cancelled");
        assertEnded(of(second), EndedBy.HOME, "session-cancelled");
    }

    @Test
    void anOfferThatRanOutIsNobodysDoing() {
        SessionId session = at.session(1);
        OfferView offer = offerToSecond(session);
        at.scene.clock.put(offer.expires());
        at.expire(session);
        assertEnded(of(second), EndedBy.OFFER, "offer-expired");
    }

    @Test
    void anOfferThatIsDeclinedIsTheFamilysDoing() {
        SessionId session = at.session(1);
        at.decline(second, offerToSecond(session));
        assertEnded(of(second), EndedBy.FAMILY, "offer-declined");
    }

    @Test
    void waitingThatEndsWithTheStartIsTheRules() {
        SessionId session = at.session(1);
        at.book(session, first);
        at.book(session, second);
        at.scene.clock.put(TOMORROW, "16:30");
        at.expire(session);
        assertEnded(of(second), EndedBy.RULE, "list-closed");
    }

    @Test
    void whatCannotBeAttendedBesidesEndsByTheRule() {
        SessionId full = at.session(1);
        at.book(full, first);
        at.book(full, second);
        at.book(at.sessionBeside(1, TOMORROW, "17:00", "18:30"), second);
        at.scene.asParentOf(second);
        assertThat(run(() -> at.signUp.bookingsOf(second.id(), TOMORROW, TOMORROW)))
                .filteredOn(line -> line.session().id().equals(full))
                .singleElement()
                .satisfies(line -> assertEnded(line, EndedBy.RULE, "overlapping-taken"));
    }

    @ParameterizedTest
    @EnumSource(EndingReason.class)
    void theDatabaseKnowsEveryReasonAndSaysTheSameOfWhoseDoingItIs(EndingReason reason) {
        BookingSummary booked = at.book(at.session(1), first).getFirst();
        sql(
                ENDED + ", ended_from = 'CONFIRMED', ended_why = ? WHERE id = ?",
                reason.name(),
                booked.id().value());
        assertThat(number(
                        "SELECT count(*) FROM programme.booking WHERE id = ? AND ended_side = ?",
                        booked.id().value(),
                        reason.by().name()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(EndingReason.class)
    void onlyAFamilyThatCancelsCanBeLate(EndingReason reason) {
        boolean family = reason == EndingReason.FAMILY_CANCELLED;
        BookingSummary booked = at.book(at.session(1), first).getFirst();
        String late = "UPDATE programme.booking SET state = 'LATE_CANCELLED', ended_at = booked_at,"
                + " ended_from = 'CONFIRMED', ended_why = ? WHERE id = ?";
        if (family) {
            sql(late, reason.name(), booked.id().value());
        } else {
            assertThatThrownBy(() -> sql(late, reason.name(), booked.id().value()))
                    .hasMessageContaining("booking_late_by_family");
        }
        assertThat(number(
                        "SELECT count(*) FROM programme.booking WHERE id = ? AND state = 'LATE_CANCELLED'",
                        booked.id().value()))
                .isEqualTo(family ? 1 : 0);
    }

    @Test
    void theDatabaseRefusesAnEndingWithoutAReasonOneThatNobodyKnowsAndAReasonOfWhatGoesOn() {
        BookingSummary booked = at.book(at.session(1), first).getFirst();
        String mine = " WHERE id = '" + booked.id() + "'";
        for (String wrong : List.of(
                ENDED + ", ended_from = 'CONFIRMED'",
                ENDED + ", ended_from = 'CONFIRMED', ended_why = 'BECAUSE'",
                ENDED + ", ended_why = 'FAMILY_CANCELLED'",
                "UPDATE programme.booking SET state = 'CANCELLED', ended_why = 'FAMILY_CANCELLED', ended_from = 'CONFIRMED'",
                "UPDATE programme.booking SET ended_why = 'FAMILY_CANCELLED'")) {
            assertThatThrownBy(() -> sql(wrong + mine)).as(wrong).hasMessageContaining("booking_ended");
        }
        assertThatThrownBy(() -> sql(ENDED
                        + ", ended_from = 'CONFIRMED', ended_why = 'FAMILY_CANCELLED', ended_words = '旅行'"
                        + mine))
                .hasMessageContaining("booking_words_by_home");
    }

    @Test
    void whatConcernsABanOrAFamilysPapersIsToldAsARuleAndNothingMore() {
        assertThat(Arrays.stream(EndingReason.values())
                        .filter(reason -> reason.code().equals("rule")))
                .contains(
                        EndingReason.BARRED,
                        EndingReason.GUARDIANSHIP_ENDED,
                        EndingReason.MEMBERSHIP_ENDED,
                        EndingReason.CONSENT_ENDED,
                        EndingReason.JOINED)
                .allMatch(reason -> reason.by() == EndedBy.RULE);
    }

    @Test
    void aPlaceAcceptedLateMayBeGivenBackFreelyForHalfAnHour() {
        SessionId session = at.session(1);
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, second);
        at.scene.clock.put(TOMORROW, "13:00");
        at.cancel(first, booked);
        at.scene.clock.put(TOMORROW, "13:20");
        BookingSummary accepted = at.accept(second, at.offer(second)).getFirst();
        assertThat(accepted.freeToCancel()).isTrue();
        at.scene.clock.put(TOMORROW, "13:50");
        assertThat(of(second).freeToCancel()).isTrue();
        assertThat(at.cancel(second, accepted).state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void aPlaceAcceptedLateAndKeptLongerThanThatIsGivenBackLate() {
        SessionId session = at.session(1);
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, second);
        at.scene.clock.put(TOMORROW, "13:00");
        at.cancel(first, booked);
        BookingSummary accepted = at.accept(second, at.offer(second)).getFirst();
        at.scene.clock.put(TOMORROW, "13:31");
        assertThat(of(second).freeToCancel()).isFalse();
        assertThat(at.cancel(second, accepted).state()).isEqualTo(BookingState.LATE_CANCELLED);
    }

    @Test
    void anotherHouseholdOfTheChildIsNotToldThatThisOneTookAPlace() {
        Household other = sharing(first);
        SessionId full = at.session(1);
        at.book(full, third);
        at.book(full, other);
        at.book(at.sessionBeside(1, TOMORROW, "17:00", "18:30"), first);
        assertEnded(of(other), EndedBy.RULE, "cannot-come");
        assertThat(number(
                        "SELECT count(*) FROM programme.booking WHERE household_id = ? AND ended_by IS NOT NULL",
                        other.id().value()))
                .isZero();
    }

    /** Another household that the first one's child belongs to as well. */
    private Household sharing(Household one) {
        Household other = at.scene.household(0);
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date)"
                        + " SELECT gen_random_uuid(), ?, person_id, from_date FROM programme.household_member WHERE person_id = ?",
                other.id().value(),
                one.child().value());
        return new Household(other.id(), other.parent(), other.adult(), one.children());
    }

    private BookingSummary byStaff(CancelBooking command) {
        at.scene.asStaff();
        return run(() -> at.signUp.cancel(command));
    }

    private void cancelSession(SessionId session) {
        at.scene.asStaff();
        run(() -> {
            at.sessions.cancel(session, "下雨");
            return null;
        });
    }

    private BookingSummary of(Household household) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.bookingsOf(household.id(), TOMORROW, TOMORROW))
                .getLast();
    }

    private OfferView offerToSecond(SessionId session) {
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, second);
        at.cancel(first, booked);
        return at.offer(second);
    }

    private static void assertEnded(BookingSummary booking, EndedBy by, String why) {
        assertThat(booking.ended()).isNotNull();
        assertThat(booking.ended().by()).isEqualTo(by);
        assertThat(booking.ended().why()).isEqualTo(why);
    }
}
