package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.PlaceAnswer;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.DomainException;

/**
 * Takes places, or puts on the waiting list, whoever was found to be eligible. All sessions are locked in the order of
 * their ids before the first row is written, and rows are written in the order of time, so that two requests never wait
 * for each other in a circle.
 */
@ApplicationScoped
class Registrar {

    @Inject
    TakenPlaces places;

    @Inject
    PartyRecords parties;

    @Inject
    OfferRecords offers;

    @Inject
    Seating seating;

    @Inject
    Withdrawals withdrawals;

    @Inject
    BookingNews news;

    @Inject
    Company company;

    @Inject
    Clock clock;

    /**
     * A session and those of a family who want it, in parties that are each taken whole.
     *
     * @param relies whether others of the household, who have it already, are their company
     */
    record Wish(SessionView session, List<List<Participant>> parties, boolean relies) {

        static Wish of(SessionView session, Family family, boolean split, boolean relies) {
            return new Wish(
                    session,
                    split ? family.inTurn().stream().map(List::of).toList() : List.of(family.people()),
                    relies);
        }
    }

    /** What became of one party, and how full its session is now. */
    record Seated(SessionView session, Party party) {}

    List<Seated> register(Family family, List<Wish> wishes, Nearby nearby) {
        lock(wishes, nearby);
        Instant now = clock.instant();
        freeOverdue(wishes.stream().map(Wish::session).toList(), family.size(), now);
        List<Seated> seated = wishes.stream()
                .sorted(Comparator.comparing(wish -> wish.session().id().value()))
                .flatMap(wish -> ask(family, wish, nearby, now))
                .sorted(Comparator.comparing(seat -> seat.session().start()))
                .toList();
        write(family, seated);
        seated.forEach(seat -> news.asked(seat.party().live()));
        seated.stream()
                .filter(seat -> !seat.party().isWaiting())
                .forEach(seat -> withdrawals.withdraw(nearby, seat.session(), seat.party()));
        return seated;
    }

    /** With one session and nothing to withdraw, asking for the place locks it: one statement less in the storm. */
    private void lock(List<Wish> wishes, Nearby nearby) {
        List<SessionId> sessions = Stream.concat(
                        wishes.stream().map(wish -> wish.session().id()),
                        wishes.stream()
                                .flatMap(wish -> nearby.madeImpossibleBy(wish.session()).stream())
                                .map(LiveEntry::session))
                .distinct()
                .toList();
        if (sessions.size() > 1) {
            places.lock(sessions);
        }
    }

    /** A place whose offer ran out a moment ago goes to who waits, or is free, before it is asked for. */
    private void freeOverdue(List<SessionView> sessions, int wanted, Instant now) {
        List<SessionId> full = sessions.stream()
                .filter(session -> session.free() < wanted)
                .map(SessionView::id)
                .toList();
        Set<SessionId> overdue = offers.overdueAmong(full, now);
        sessions.stream().filter(session -> overdue.contains(session.id())).forEach(session -> {
            places.lock(List.of(session.id()));
            seating.expireOverdue(session);
        });
    }

    private Stream<Seated> ask(Family family, Wish wish, Nearby nearby, Instant now) {
        List<Seated> seated = new ArrayList<>();
        for (List<Participant> people : wish.parties()) {
            PlaceAnswer answer = ask(family, wish, people, nearby.isAskedAsStaff(wish.session()), now)
                    .orElseThrow(() -> closedMeanwhile(wish.session()));
            mustNotWaitInVain(wish.session(), answer, now);
            Party party = new Party(wish.session().id(), family, people.size(), answer.taken(), now);
            people.forEach(person -> book(family, wish.session(), party, person, answer.taken(), now));
            seated.add(new Seated(wish.session().with(answer.counters()), party));
        }
        return seated.stream();
    }

    /** Who comes with others has a place only when these have theirs, and waits in turn until then. */
    private Optional<PlaceAnswer> ask(
            Family family, Wish wish, List<Participant> people, boolean asStaff, Instant now) {
        SessionId session = wish.session().id();
        if (wish.relies()) {
            places.lock(List.of(session));
            if (!company.mayHavePlaces(wish.session(), family.household(), people)) {
                return places.askToWait(session, people.size(), family.asksAt(wish.session(), now), asStaff);
            }
        }
        return places.ask(session, people.size(), family.asksAt(wish.session(), now), asStaff);
    }

    /** Once it began, nobody is offered a place any more. */
    private static void mustNotWaitInVain(SessionView session, PlaceAnswer answer, Instant now) {
        if (!answer.taken() && !now.isBefore(session.start())) {
            throw ProgrammeError.SESSION_CLOSED.saying(Arguments.of("reason", Reason.FULL.code()));
        }
    }

    private static void book(
            Family family, SessionView session, Party party, Participant person, boolean taken, Instant now) {
        Booking booking = new Booking(party, person.id(), session.during(), taken, now);
        String exception = family.exception();
        if (exception != null && AgeRule.refuse(session, person).isPresent()) {
            booking.except(exception, family.askedBy());
        }
    }

    private void write(Family family, List<Seated> seated) {
        List<Party> written = seated.stream().map(Seated::party).toList();
        SignUpConstraints.KNOWN.on(SignUpConstraints.names(family.people()), () -> parties.write(written));
    }

    private static DomainException closedMeanwhile(SessionView session) {
        return ProgrammeError.SESSION_CLOSED.saying(
                Arguments.of("reason", Reason.CLOSED.code(), "closes", session.signupCloses()));
    }
}
