package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** Whatever happens at the same time, in real transactions: no place is given twice, and none is lost. */
class CapacityDbTest {

    private final SignUpScene at = new SignUpScene();

    @Test
    void of64AtOnceFor20Places20ComeAnd44WaitInOrder() throws Exception {
        SessionId session = at.session(20);
        List<Household> families =
                Stream.generate(() -> at.scene.household(1)).limit(64).toList();
        List<Callable<BookingSummary>> storm = families.stream()
                .<Callable<BookingSummary>>map(
                        family -> () -> at.book(session, family).getFirst())
                .toList();
        List<BookingSummary> answers = atOnce(storm);
        assertThat(answers)
                .filteredOn(line -> line.state() == BookingState.CONFIRMED)
                .hasSize(20);
        assertThat(answers)
                .filteredOn(line -> line.state() == BookingState.WAITING)
                .extracting(BookingSummary::position)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 44).boxed().toList());
        assertThat(at.sheet(session).waiting())
                .extracting(SheetLine::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 44).boxed().toList());
        for (BookingSummary told : answers) {
            assertThat(at.sheet(session).waiting())
                    .filteredOn(line -> line.booking().equals(told.id()))
                    .allMatch(line -> line.position() != null && line.position().equals(told.position()));
        }
        assertThat(at.view(session).taken()).isEqualTo(20);
        assertThat(at.view(session).waiting()).isEqualTo(44);
    }

    @Test
    void aChildIsBookedOnceHoweverOftenItIsAskedForAtOnce() throws Exception {
        SessionId session = at.session(20);
        Household family = at.scene.household(1);
        List<Callable<Boolean>> taps = Stream.<Callable<Boolean>>generate(() -> () -> {
                    try {
                        at.book(session, family);
                        return true;
                    } catch (DomainException known) {
                        Told.by(known, SignUpError.ALREADY_BOOKED);
                        return false;
                    }
                })
                .limit(8)
                .toList();
        assertThat(atOnce(taps)).filteredOn(booked -> booked).hasSize(1);
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    @Test
    void aChildIsInOneOfTwoSessionsThatOverlapWhoeverAsks() throws Exception {
        SessionId one = at.session(20);
        SessionId two = at.sessionBeside(20, SignUpScene.TOMORROW, "17:00", "18:30");
        for (int round = 0; round < 5; round++) {
            Household family = at.scene.household(2);
            List<Callable<Boolean>> parents = List.of(() -> books(one, family), () -> books(two, family));
            assertThat(atOnce(parents)).containsExactlyInAnyOrder(true, false);
        }
        assertThat(at.view(one).taken() + at.view(two).taken()).isEqualTo(10);
    }

    @Test
    void aCancellationAndAnAcceptedOfferAtTheSameMomentGiveOnePlaceOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            SessionId session = at.sessionBeside(2, SignUpScene.TOMORROW.plusWeeks(round), "10:00", "11:00");
            Household first = at.scene.household(1);
            Household second = at.scene.household(1);
            Household third = at.scene.household(1);
            Household fourth = at.scene.household(1);
            BookingSummary ofFirst = at.book(session, first).getFirst();
            BookingSummary ofSecond = at.book(session, second).getFirst();
            at.book(session, third);
            at.book(session, fourth);
            at.cancel(first, ofFirst);
            OfferView offer = at.offer(third);
            atOnce(List.of(
                    () -> at.accept(third, offer).size(),
                    () -> at.cancel(second, ofSecond).state().ordinal()));
            SignUpSheet sheet = at.sheet(session);
            assertThat(sheet.confirmed()).hasSize(1);
            assertThat(sheet.offered()).hasSize(1);
            assertThat(sheet.waiting()).isEmpty();
            assertThat(sheet.session().taken()).isEqualTo(2);
        }
    }

    @Test
    void anOfferIsAcceptedOrRunsOutAndNeverBoth() throws Exception {
        SessionId session = at.session(1);
        Household first = at.scene.household(1);
        Household second = at.scene.household(1);
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, second);
        at.cancel(first, booked);
        OfferView offer = at.offer(second);
        at.scene.clock.put(offer.expires());
        List<Callable<Boolean>> both = List.of(
                () -> {
                    try {
                        at.accept(second, offer);
                        return true;
                    } catch (DomainException over) {
                        Told.by(over, SignUpError.OFFER_EXPIRED);
                        return false;
                    }
                },
                () -> {
                    at.expire(session);
                    return false;
                });
        assertThat(atOnce(both)).containsOnly(false);
        // a run passes over a session on which somebody works, and comes again
        at.expire(session);
        assertThat(at.view(session).taken()).isZero();
    }

    @Test
    void theDatabaseItselfRefusesMoreThanThereArePlaces() {
        SessionId session = at.session(1);
        assertThatThrownBy(() -> sql("UPDATE programme.session SET taken = 2 WHERE id = ?", session.value()))
                .hasMessageContaining("session_taken");
        assertThatThrownBy(() -> sql("UPDATE programme.session SET taken = -1 WHERE id = ?", session.value()))
                .hasMessageContaining("session_taken");
        assertThatThrownBy(() -> sql("UPDATE programme.session SET places = 500 WHERE id = ?", session.value()))
                .hasMessageContaining("session_places");
    }

    @Test
    void theDatabaseItselfRefusesTwoLiveBookingsOfOneSession() {
        SessionId session = at.session(2);
        Household family = at.scene.household(1);
        at.book(session, family);
        assertThatThrownBy(() -> copyBooking(session, "WAITING")).hasMessageContaining("booking_live_key");
    }

    @Test
    void theDatabaseItselfRefusesAParticipantTwiceAtATime() {
        SessionId one = at.session(2);
        SessionId two = at.sessionBeside(2, SignUpScene.TOMORROW, "17:00", "18:30");
        Household family = at.scene.household(1);
        at.book(one, family);
        assertThatThrownBy(() -> sql("""
                        INSERT INTO programme.booking
                            (id, session_id, party_id, household_id, participant_id, during, state, booked_at)
                        SELECT gen_random_uuid(), s.id, b.party_id, b.household_id, b.participant_id, s.during,
                            'CONFIRMED', now()
                        FROM programme.session s, programme.booking b WHERE s.id = ? AND b.session_id = ?""", two.value(), one.value())).hasMessageContaining("booking_participant_once");
    }

    @Test
    void theDatabaseItselfRefusesTwoOpenOffersOfAParty() {
        SessionId session = at.session(1);
        Household first = at.scene.household(1);
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, at.scene.household(1));
        at.cancel(first, booked);
        assertThat(number("SELECT count(*) FROM programme.offer WHERE session_id = ?", session.value()))
                .isEqualTo(1);
        assertThatThrownBy(() -> sql("""
                        INSERT INTO programme.offer (id, party_id, session_id, made_at, expires_at, state)
                        SELECT gen_random_uuid(), party_id, session_id, made_at, expires_at, 'OPEN'
                        FROM programme.offer WHERE session_id = ?""", session.value())).hasMessageContaining("offer_open_key");
    }

    private boolean books(SessionId session, Household family) {
        try {
            at.book(session, family);
            return true;
        } catch (DomainException elsewhere) {
            Told.by(elsewhere, SignUpError.OVERLAPS);
            return false;
        }
    }

    private static void copyBooking(SessionId session, String state) {
        sql("""
                INSERT INTO programme.booking
                    (id, session_id, party_id, household_id, participant_id, during, state, booked_at)
                SELECT gen_random_uuid(), session_id, party_id, household_id, participant_id, during, ?, now()
                FROM programme.booking WHERE session_id = ?""", state, session.value());
    }

    static <T> List<T> atOnce(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            for (Callable<T> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
