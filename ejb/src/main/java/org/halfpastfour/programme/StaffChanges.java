package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Audit;
import org.halfpastfour.home.StaffMemberChanging;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;

/**
 * Keeps sessions right when a home changes its staff: nobody comes to stand in two places, and who has left is in charge
 * of nothing that is still to begin.
 */
@ApplicationScoped
class StaffChanges {

    @Inject
    AdultTimes adultTimes;

    @Inject
    SessionRecords sessions;

    @Inject
    SessionLists lists;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    void changing(@Observes StaffMemberChanging event) {
        if (event.ends()) {
            leave(event.before());
        }
        UUID account = event.after().account();
        if (event.getsAnAccount() && account != null) {
            become(event.before(), account);
        }
    }

    /** Sessions that can do without this adult do; the others are told, and nobody leaves before they are looked after. */
    private void leave(StaffMemberSummary member) {
        List<Session> held = sessions.locked(toCome(member));
        adultTimes.hold(List.of(member.id()));
        Map<SessionId, Departure> departures = departures(member);
        if (!held.stream().map(Session::id).toList().containsAll(departures.keySet())) {
            throw new TakenMeanwhile();
        }
        List<Instant> stuck = departures.values().stream()
                .filter(departure -> !departure.leavesEnough())
                .map(departure -> departure.session().start())
                .sorted()
                .toList();
        if (!stuck.isEmpty()) {
            throw new StillInCharge(member.name(), stuck);
        }
        held.forEach(session -> {
            Departure departure = departures.get(session.id());
            if (departure != null) {
                session.loseAdults(departure.others(), clock.instant());
            }
        });
        sessions.flush();
        departures.keySet().forEach(session -> takeOff(session, member.id()));
    }

    private Map<SessionId, Departure> departures(StaffMemberSummary member) {
        return lists.of(toCome(member)).stream()
                .collect(Collectors.toMap(SessionView::id, session -> new Departure(session, member.id())));
    }

    private void takeOff(SessionId session, StaffMemberId adult) {
        sessions.removeAdult(session, adult);
        audit.record("session.adult-left", "session", session.value(), null);
    }

    /** What is over holds nobody's time any more, whoever it turns out to have been; what is not must leave time for the way. */
    private void become(StaffMemberSummary member, UUID account) {
        adultTimes.hold(List.of(member.id()), List.of(account));
        sessions.releaseOver(member.id());
        List<Standing> own = adultTimes.since(clock.instant(), personOf(member)).stream()
                .filter(standing -> standing.adult().equals(member.id()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        List<Elsewhere> others = adultTimes.nearSince(own.getFirst().during().start(), account).stream()
                .filter(standing -> !standing.adult().equals(member.id()))
                .map(standing -> new Elsewhere(standing.adult(), standing.during()))
                .toList();
        List<Instant> twice = own.stream()
                .filter(standing -> others.stream().anyMatch(other -> other.collidesWith(standing.during())))
                .map(standing -> standing.during().start())
                .toList();
        if (!twice.isEmpty()) {
            throw new InTwoPlaces(member.name(), twice);
        }
    }

    private List<SessionId> toCome(StaffMemberSummary member) {
        Instant now = clock.instant();
        return adultTimes.since(now, personOf(member)).stream()
                .filter(standing -> standing.adult().equals(member.id()))
                .filter(standing -> standing.during().start().isAfter(now))
                .map(Standing::session)
                .toList();
    }

    private static UUID personOf(StaffMemberSummary member) {
        return Objects.requireNonNullElse(member.account(), member.id().value());
    }
}
