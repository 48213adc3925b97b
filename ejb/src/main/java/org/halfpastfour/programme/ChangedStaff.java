package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.home.StaffMemberChanging;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.home.Travel;

/**
 * Keeps sessions right when a home changes its staff: nobody comes to stand in two places, and who has left is in charge
 * of nothing that is still to begin.
 */
@ApplicationScoped
class ChangedStaff {

    private static final int SAID = 5;

    @Inject
    InChargeRecords adultTimes;

    @Inject
    SessionRecords sessions;

    @Inject
    Departures departures;

    @Inject
    Event<PuttingInCharge> puttingInCharge;

    @Inject
    Clock clock;

    void changing(@Observes StaffMemberChanging event) {
        if (event.ends()) {
            departures.leave(event.before(), event.standIn());
        }
        UUID account = event.after().account();
        if (event.getsAnAccount() && account != null) {
            become(event.before(), account);
        }
    }

    /** What is over holds nobody's time any more, whoever it turns out to have been; what is not must leave time for the way. */
    private void become(StaffMemberSummary member, UUID account) {
        adultTimes.hold(List.of(member.id()), List.of(account));
        sessions.releaseOver(member.id());
        List<AdultInCharge> own = adultTimes.since(clock.instant(), InChargeRecords.personOf(member)).stream()
                .filter(standing -> standing.adult().equals(member.id()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        puttingInCharge.fire(new PuttingInCharge(
                own.stream().map(AdultInCharge::session).distinct().toList(), Map.of(account, member.name())));
        List<Elsewhere> others = adultTimes.nearSince(own.getFirst().during().start(), account).stream()
                .filter(standing -> !standing.adult().equals(member.id()))
                .map(standing -> new Elsewhere(standing.adult(), standing.during()))
                .toList();
        List<Instant> twice = own.stream()
                .filter(standing -> others.stream().anyMatch(other -> other.collidesWith(standing.during())))
                .map(standing -> standing.during().start())
                .toList();
        if (!twice.isEmpty()) {
            throw ProgrammeError.IN_TWO_PLACES.told(
                    member.name(), twice.size(), firstOf(twice), Travel.BETWEEN_HOMES.toMinutes());
        }
    }

    /** The first of them; a home knows its sessions of one adult by their time. */
    static List<Instant> firstOf(List<Instant> starts) {
        return starts.stream().limit(SAID).toList();
    }
}
