package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Three who wait together while single places go past them: they read why, and may choose to be taken one by one. */
class SplittingDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household three = at.scene.household(3);

    @Test
    void threeAtTheHeadReadThatTheyNeedThreeTogetherAndHowManyPlacesWentPast() {
        SessionId session = at.session(3);
        List<BookingSummary> inside = at.book(session, full());
        at.book(session, three);
        Household one = at.scene.household(1);
        Household two = at.scene.household(1);
        at.book(session, one);
        at.book(session, two);
        assertThat(of(three)).allMatch(line -> line.waiting().equals(new Waiting(3, 0, true, false).after(0)));
        cancel(inside.get(0));
        at.accept(one, at.offer(one));
        assertThat(of(three))
                .allMatch(line -> line.position() == 1 && line.waiting().passedBy() == 1);
        cancel(inside.get(1));
        assertThat(at.offers(two)).hasSize(1);
        assertThat(of(three))
                .allMatch(line -> line.position() == 1 && line.waiting().passedBy() == 2);
    }

    @Test
    void splitInThreeEachKeepsTheTurnAndTheNextPlaceIsTheirs() {
        SessionId session = at.session(3);
        List<BookingSummary> inside = at.book(session, full());
        List<BookingSummary> waiting = at.book(session, three);
        Household behind = at.scene.household(1);
        at.book(session, behind);
        List<BookingSummary> alone = split(three, waiting.getFirst());
        assertThat(alone).extracting(BookingSummary::position).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(alone)
                .allMatch(line -> line.waiting().equals(new Waiting(1, 0, false, false).after(line.position() - 1)));
        assertThat(of(behind)).extracting(BookingSummary::position).containsExactly(4);
        assertThat(of(behind)).allMatch(line -> line.waiting().ahead() == 3);
        cancel(inside.get(0));
        assertThat(at.offers(three)).hasSize(1);
        assertThat(at.offers(behind)).isEmpty();
        assertThat(at.offer(three).names()).hasSize(1);
        assertThat(at.view(session).taken()).isEqualTo(3);
        assertThat(at.view(session).waiting()).isEqualTo(3);
    }

    @Test
    void placesThatWereFreeForSingleOnesAreTheirsAtOnce() {
        SessionId session = at.session(3);
        List<BookingSummary> inside = at.book(session, full());
        List<BookingSummary> waiting = at.book(session, three);
        cancel(inside.get(0));
        cancel(inside.get(1));
        assertThat(at.offers(three)).isEmpty();
        split(three, waiting.getFirst());
        assertThat(at.offers(three)).hasSize(2);
        assertThat(of(three))
                .extracting(BookingSummary::state)
                .containsExactlyInAnyOrder(BookingState.OFFERED, BookingState.OFFERED, BookingState.WAITING);
        assertThat(at.accept(three, at.offer(three)).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(at.view(session).taken()).isEqualTo(3);
        assertThat(at.view(session).waiting()).isEqualTo(1);
    }

    @Test
    void theFamilySaysWhoOfItGoesFirst() {
        SessionId session = at.session(3);
        List<BookingSummary> inside = at.book(session, full());
        List<BookingSummary> waiting = at.book(session, three);
        List<UUID> order =
                List.of(three.children().get(2).value(), three.children().get(0).value());
        at.scene.asParentOf(three);
        List<BookingSummary> alone = run(() ->
                        at.signUp.split(new SplitParty(waiting.getFirst().id(), order)))
                .bookings();
        assertThat(alone)
                .extracting(BookingSummary::participant)
                .containsExactly(
                        order.get(0), order.get(1), three.children().get(1).value());
        assertThat(alone).extracting(BookingSummary::position).containsExactly(1, 2, 3);
        cancel(inside.getFirst());
        assertThat(of(three))
                .filteredOn(booking -> booking.state() == BookingState.OFFERED)
                .extracting(BookingSummary::participant)
                .containsExactly(order.getFirst());
    }

    @Test
    void theFirstPlaceIsForWhomTheFamilyNamesWhenItAsks() {
        SessionId session = at.session(1);
        UUID youngest = three.children().get(2).value();
        at.scene.asParentOf(three);
        List<BookingSummary> booked = run(() -> at.signUp.book(new BookSession(
                        session, three.id(), three.children(), List.of(), true, List.of(youngest), null)))
                .bookings();
        assertThat(booked)
                .filteredOn(booking -> booking.state() == BookingState.CONFIRMED)
                .extracting(BookingSummary::participant)
                .containsExactly(youngest);
    }

    @Test
    void anOrderNamesNobodyElse() {
        SessionId session = at.session(3);
        at.book(session, full());
        List<BookingSummary> waiting = at.book(session, three);
        List<UUID> stranger = List.of(UUID.randomUUID());
        at.scene.asParentOf(three);
        assertThatThrownBy(() -> run(
                        () -> at.signUp.split(new SplitParty(waiting.getFirst().id(), stranger))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(field -> field.code())
                        .containsExactly("not-among-them"));
        assertThatThrownBy(
                        () -> new BookSession(session, three.id(), three.children(), List.of(), true, stranger, null))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void splittingTwiceIsSplittingOnce() {
        SessionId session = at.session(3);
        at.book(session, full());
        List<BookingSummary> waiting = at.book(session, three);
        split(three, waiting.getFirst());
        assertThat(split(three, waiting.getFirst())).hasSize(1);
        assertThat(at.sheet(session).waiting()).hasSize(3);
        assertThat(at.view(session).waiting()).isEqualTo(3);
    }

    @Test
    void oneOfTheThreeMayLeaveAfterwardsAndTheOthersStay() {
        SessionId session = at.session(3);
        at.book(session, full());
        List<BookingSummary> waiting = at.book(session, three);
        split(three, waiting.getFirst());
        at.cancel(three, waiting.get(1));
        assertThat(at.sheet(session).waiting())
                .extracting(SheetLine::participant)
                .containsExactly(waiting.get(0).participant(), waiting.get(2).participant());
    }

    @Test
    void aPriorityFamilyKeepsItsBucket() {
        SessionId session = at.session(3);
        at.book(session, full());
        Household behind = at.scene.household(1);
        at.book(session, behind);
        List<BookingSummary> waiting = at.book(session, at.scene.withPriority(three));
        split(three, waiting.getFirst());
        assertThat(of(behind)).extracting(BookingSummary::position).containsExactly(4);
        assertThat(at.sheet(session).waiting()).filteredOn(SheetLine::priority).hasSize(3);
    }

    @Test
    void whoHasPlacesOrIsOfferedThemIsNotSplit() {
        SessionId session = at.session(3);
        List<BookingSummary> inside = at.book(session, three);
        assertThatThrownBy(() -> split(three, inside.getFirst())).matches(SignUpError.NOT_WAITING::stopped);
    }

    @Test
    void aFamilyEventWithAGuardianIsNeverSplit() {
        SessionId event = at.familyEvent(2);
        Household inside = at.scene.household(1);
        bookTogether(event, inside);
        BookingSummary waiting = bookTogether(event, three).getFirst();
        assertThat(of(three).getFirst().waiting().maySplit()).isFalse();
        assertThatThrownBy(() -> split(three, waiting))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(field -> field.code())
                        .containsExactly("split-with-guardian"));
    }

    @Test
    void anotherFamilyCannotSplitThisOne() {
        SessionId session = at.session(3);
        at.book(session, full());
        BookingSummary waiting = at.book(session, three).getFirst();
        Household other = at.scene.household(1);
        assertThatThrownBy(() -> split(other, waiting)).matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void whoMayNotSeeOneOfTheThreeSplitsNobody() {
        SessionId session = at.session(3);
        at.book(session, full());
        BookingSummary waiting = at.book(session, three).getFirst();
        sql(
                "UPDATE programme.guardianship SET blocked_at = ?::timestamptz, blocked_reason = '判决' WHERE child_id = ?",
                at.scene.clock.instant().toString(),
                three.children().getLast().value());
        assertThatThrownBy(() -> split(three, waiting)).matches(AccountError.NOT_FOUND::stopped);
        at.scene.asStaff();
        assertThat(run(() -> at.signUp.split(waiting.id())).bookings()).hasSize(3);
    }

    private Household full() {
        return at.scene.household(3);
    }

    private List<BookingSummary> bookTogether(SessionId event, Household household) {
        at.scene.asParentOf(household);
        List<ChildId> child = List.of(household.child());
        List<AdultId> adult = List.of(household.adult());
        return run(() -> at.signUp.book(new BookSession(event, household.id(), child, adult, false, null)))
                .bookings();
    }

    private List<BookingSummary> split(Household household, BookingSummary booking) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.split(booking.id())).bookings();
    }

    private void cancel(BookingSummary booking) {
        at.scene.asStaff();
        run(() -> at.signUp.cancel(CancelBooking.takenOff(booking.id(), "搬家")));
    }

    private List<BookingSummary> of(Household household) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.bookingsOf(household.id(), TOMORROW, TOMORROW));
    }
}
