package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.RepeatedRequests;
import org.halfpastfour.calendar.ClosureId;
import org.halfpastfour.calendar.DaysClosed;
import org.halfpastfour.calendar.OpenStep;
import org.halfpastfour.programme.DutyGiven;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.SessionCalledOff;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionRoomChanged;
import org.halfpastfour.programme.SessionTimeChanged;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told of bookings, each once, and nothing of what was refused, undone by a failure, or asked again. */
class BookingNewsDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household first = at.scene.household(1);
    private final Household second = at.scene.household(1);
    private final SessionId session = at.session(1);

    @AfterEach
    void openAgain() {
        sql("DELETE FROM programme.local_closure WHERE home_id = ?", at.scene.home.value());
    }

    @Test
    void eachOfAFamilyThatHasAPlaceIsTold() {
        Household family = at.scene.household(2);
        SessionId large = at.sessionBeside(5, TOMORROW, "09:00", "10:00");
        told();
        List<BookingSummary> booked = at.book(large, family);
        assertThat(told())
                .containsExactlyInAnyOrderElementsOf(booked.stream()
                        .<Happening>map(each -> new PlaceBooked(each.id(), large, family.id(), each.participant()))
                        .toList())
                .hasSize(2);
    }

    @Test
    void whoWaitsIsToldAndNothingOfTheLine() {
        at.book(session, first);
        told();
        BookingSummary waits = at.book(session, at.scene.withPriority(second)).getFirst();
        assertThat(told())
                .containsExactly(new PlaceAwaited(
                        waits.id(), session, second.id(), second.child().value()));
    }

    @Test
    void whatIsCancelledIsToldWithWhoseDoingItWasAndWhatIsOfferedForIt() {
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, second);
        told();
        at.cancel(first, booked);
        List<Happening> all = told();
        OfferView offer = at.offer(second);
        assertThat(all)
                .containsExactly(
                        new BookingCancelled(
                                booked.id(), session, first.id(), first.child().value(), EndedBy.FAMILY),
                        new PlacesOffered(offer.id(), session, second.id(), offer.expires()));
        at.cancel(first, booked);
        assertThat(told()).as("cancelled before").isEmpty();
    }

    @Test
    void whoTakesTheOfferIsToldOnceHoweverOftenItIsTaken() {
        BookingSummary waits = offerToSecond();
        OfferView offer = at.offer(second);
        told();
        at.accept(second, offer);
        assertThat(told())
                .containsExactly(new PlaceConfirmed(
                        waits.id(), session, second.id(), second.child().value()));
        at.accept(second, offer);
        assertThat(told()).isEmpty();
    }

    @Test
    void whoDeclinesItGivesUpWaiting() {
        BookingSummary waits = offerToSecond();
        OfferView offer = at.offer(second);
        told();
        at.decline(second, offer);
        assertThat(told())
                .containsExactly(new BookingCancelled(
                        waits.id(), session, second.id(), second.child().value(), EndedBy.FAMILY));
    }

    @Test
    void anOfferThatRunsOutIsToldAndNotAsACancelling() {
        offerToSecond();
        List<Happening> before = told();
        OfferId unseen = ((PlacesOffered) before.getLast()).offer();
        letRunOut();
        List<Happening> all = told();
        assertThat(all).first().isEqualTo(new OfferRanOut(unseen, session, second.id(), true));
        assertThat(all).hasSize(2).last().isInstanceOf(PlacesOffered.class);
        OfferId again = ((PlacesOffered) all.getLast()).offer();
        letRunOut();
        assertThat(told()).containsExactly(new OfferRanOut(again, session, second.id(), false));
        at.expire(session);
        assertThat(told()).isEmpty();
    }

    @Test
    void whenASessionIsCalledOffEachOfItsBookingsIsToldAndAgainWhenItIsOpened() {
        BookingSummary has = at.book(session, first).getFirst();
        BookingSummary waits = at.book(session, second).getFirst();
        told();
        at.callOff(session);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        new SessionCalledOff(session),
                        new BookingCancelled(
                                has.id(), session, first.id(), first.child().value(), EndedBy.HOME),
                        new BookingCancelled(
                                waits.id(), session, second.id(), second.child().value(), EndedBy.HOME));
        at.scene.asStaff();
        run(() -> at.calledOff.reopen(new ReopenSession(session, null)));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        new PlaceBooked(
                                has.id(), session, first.id(), first.child().value()),
                        new PlaceAwaited(
                                waits.id(), session, second.id(), second.child().value()));
    }

    @Test
    void aClosedDayIsToldOnceAndThenEachBookingAsItsHomeIsDone() {
        at.book(session, first);
        at.book(session, second);
        ClosedDays days = at.scene.wiring.get(ClosedDays.class);
        CalendarStepSettler settler = at.scene.wiring.get(CalendarStepSettler.class);
        told();
        at.scene.asker.become(AccountId.of(Ids.next()), Set.of(), Set.of());
        ClosureId closure =
                run(() -> days.close(new CloseDays(at.scene.home.value(), TOMORROW, TOMORROW, "台风", "台风停课")));
        assertThat(told())
                .containsExactly(new DaysClosed(closure, at.scene.home.value(), new DateRange(TOMORROW, TOMORROW)));
        at.scene.asNobody();
        OpenStep one = run(settler::unfinished).stream()
                .filter(each -> closure.value().equals(each.subject()))
                .findFirst()
                .orElseThrow();
        run(() -> settler.settle(new StepAtHome(one, at.scene.home.value())));
        List<Happening> all = told();
        assertThat(all).contains(new SessionCalledOff(session)).hasSize(3);
        assertThat(all.stream().filter(BookingCancelled.class::isInstance))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each)
                        .isInstanceOfSatisfying(BookingCancelled.class, cancelled -> assertThat(cancelled.by())
                                .isEqualTo(EndedBy.HOME)));
        run(() -> settler.settle(new StepAtHome(one, at.scene.home.value())));
        assertThat(told()).isEmpty();
    }

    @Test
    void anotherTimeIsToldAndSoIsAnotherRoom() {
        at.book(session, first);
        told();
        TimeRange before = at.view(session).during();
        TimeRange after = new TimeRange(at(TOMORROW, "17:00"), at(TOMORROW, "18:30"));
        move(after);
        assertThat(told()).containsExactly(new SessionTimeChanged(session, before, after));
        at.scene.asStaff();
        run(() -> {
            at.sessions.move(new MoveSession(session, at.scene.otherRoom, after.start(), after.end()));
            return null;
        });
        assertThat(told()).containsExactly(new SessionRoomChanged(session, at.scene.room, at.scene.otherRoom));
    }

    @Test
    void whatIsRefusedTellsNothing() {
        at.book(session, first);
        told();
        assertThatThrownBy(() -> at.book(session, first)).isNotNull();
        assertThat(told()).isEmpty();
    }

    @Test
    void whatFailsAfterwardsTellsNothing() {
        at.scene.asParentOf(first);
        assertThatThrownBy(() -> run(() -> {
                    var unused = at.signUp.book(asks());
                    throw new IllegalStateException("later");
                }))
                .hasMessage("later");
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsAskedAgainWithItsKeyTellsNothingAgain() {
        RepeatedRequests once = at.scene.wiring.get(RepeatedRequests.class);
        at.scene.asParentOf(first);
        BookingAnswer answer =
                run(() -> once.once("the-first-time", asks(), BookingAnswer.class, () -> at.signUp.book(asks())));
        assertThat(told()).hasSize(1);
        assertThat(run(() -> once.once("the-first-time", asks(), BookingAnswer.class, () -> at.signUp.book(asks())))
                        .bookings())
                .hasSameSizeAs(answer.bookings());
        assertThat(told()).isEmpty();
    }

    private BookSession asks() {
        return new BookSession(session, first.id(), first.children(), List.of(), false, null);
    }

    private void move(TimeRange after) {
        at.scene.asStaff();
        run(() -> {
            at.sessions.move(new MoveSession(session, at.scene.room, after.start(), after.end()));
            return null;
        });
    }

    /** Who waits is offered the only place; nobody has looked. */
    private BookingSummary offerToSecond() {
        BookingSummary booked = at.book(session, first).getFirst();
        BookingSummary waits = at.book(session, second).getFirst();
        at.cancel(first, booked);
        return waits;
    }

    private void letRunOut() {
        at.scene.clock.put(at.sheet(session).offered().getFirst().offerExpires());
        at.expire(session);
    }

    /** Besides who is in charge of what. */
    private List<Happening> told() {
        return at.scene.wiring.told().stream()
                .filter(each -> !(each instanceof DutyGiven))
                .toList();
    }
}
