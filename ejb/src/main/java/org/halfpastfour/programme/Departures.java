package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Audit;
import org.halfpastfour.home.Places;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/** Takes who leaves a home off its sessions to come, and puts a colleague there instead when one is named. */
@ApplicationScoped
class Departures {

    @Inject
    InChargeRecords adultTimes;

    @Inject
    SessionRecords sessions;

    @Inject
    ListedSessionRecords lists;

    @Inject
    Venue venue;

    @Inject
    Event<PuttingInCharge> puttingInCharge;

    @Inject
    DutyNews duties;

    @Inject
    FewerPlaces fewer;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Sessions that can do without do; when one cannot, it is told, and nobody leaves before it is looked after. */
    void leave(StaffMemberSummary member, @Nullable StaffMemberId standIn) {
        List<Session> held = sessions.locked(toCome(member));
        adultTimes.hold(standIn == null ? List.of(member.id()) : List.of(member.id(), standIn));
        Map<SessionId, Departure> departures = departures(member, standIn);
        if (!held.stream().map(Session::id).toList().containsAll(departures.keySet())) {
            throw ProgrammeError.TAKEN_MEANWHILE.told();
        }
        mustLeaveEnough(member, departures.values());
        if (standIn != null) {
            mustBeFree(colleague(member, standIn), departures.values());
            puttingInCharge.fire(venue.putting(departures.keySet(), List.of(standIn)));
        }
        held.forEach(session -> {
            Departure departure = departures.get(session.id());
            if (departure != null) {
                Places allowed =
                        venue.places(venue.room(session.room()), departure.left(), session.ageFrom(), session.date());
                fewer.refusing(session, () -> session.loseAdults(allowed, clock.instant()));
            }
        });
        sessions.flush();
        departures.values().forEach(this::change);
    }

    private void change(Departure departure) {
        SessionId session = departure.session().id();
        sessions.removeAdult(session, departure.adult());
        duties.left(session, departure.adult());
        StaffMemberId standIn = departure.standIn();
        if (standIn != null && departure.isStoodInFor()) {
            sessions.putInCharge(session, List.of(standIn));
            duties.joined(session, List.of(standIn));
        }
        audit.record("session.adult-left", "session", session.value(), null);
    }

    private static void mustLeaveEnough(StaffMemberSummary member, Collection<Departure> departures) {
        List<Instant> stuck = departures.stream()
                .filter(departure -> !departure.leavesEnough())
                .map(departure -> departure.session().start())
                .sorted()
                .toList();
        if (!stuck.isEmpty()) {
            throw ProgrammeError.STILL_IN_CHARGE.told(member.name(), stuck.size(), ChangedStaff.firstOf(stuck));
        }
    }

    private StaffMemberSummary colleague(StaffMemberSummary member, StaffMemberId standIn) {
        List<StaffMemberSummary> found = venue.staff(member.home()).stream()
                .filter(other -> other.id().equals(standIn) && !other.id().equals(member.id()))
                .toList();
        new Checks()
                .that(!found.isEmpty(), "standIn", ProgrammeError.ADULT_OF_ANOTHER_HOME)
                .orThrow();
        return found.getFirst();
    }

    /** For every session to be taken over: here, and in other homes with the way there. */
    private void mustBeFree(StaffMemberSummary colleague, Collection<Departure> departures) {
        List<AdultInCharge> taken = adultTimes.nearSince(clock.instant(), InChargeRecords.personOf(colleague));
        departures.stream()
                .filter(Departure::isStoodInFor)
                .map(Departure::session)
                .flatMap(session -> taken.stream().flatMap(other -> clash(session, other, colleague)))
                .findFirst()
                .ifPresent(Clashes::refuse);
    }

    private Stream<Clash> clash(SessionView session, AdultInCharge other, StaffMemberSummary colleague) {
        if (!other.adult().equals(colleague.id())) {
            return new Elsewhere(colleague.id(), other.during()).clash(session.during(), colleague.name()).stream();
        }
        return other.during().overlaps(session.during())
                ? lists.of(List.of(other.session())).stream()
                        .map(here -> new Clash(
                                ProgrammeError.ADULT_TAKEN.code(),
                                here.title(),
                                here.start(),
                                here.end(),
                                colleague.name()))
                : Stream.empty();
    }

    private Map<SessionId, Departure> departures(StaffMemberSummary member, @Nullable StaffMemberId standIn) {
        return lists.of(toCome(member)).stream()
                .collect(Collectors.toMap(SessionView::id, session -> new Departure(session, member.id(), standIn)));
    }

    private List<SessionId> toCome(StaffMemberSummary member) {
        Instant now = clock.instant();
        return adultTimes.since(now, InChargeRecords.personOf(member)).stream()
                .filter(standing -> standing.adult().equals(member.id()))
                .filter(standing -> standing.during().start().isAfter(now))
                .map(AdultInCharge::session)
                .toList();
    }
}
