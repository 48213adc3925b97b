package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberId;
import org.jspecify.annotations.Nullable;

/** Opens a session again that was cancelled by mistake, as if it were planned now; for who has asked whether that may be done. */
@ApplicationScoped
public class SessionReopener {

    @Inject
    SessionRecords sessions;

    @Inject
    SessionEditor editor;

    @Inject
    PlacesEditor places;

    @Inject
    Venue venue;

    @Inject
    HomeTimes times;

    @Inject
    InChargeRecords adultTimes;

    @Inject
    Event<PuttingInCharge> puttingInCharge;

    @Inject
    DutyNews duties;

    @Inject
    Clock clock;

    /** Holds it; refused once it has begun, and when it is not cancelled. */
    public void hold(SessionId id) {
        sessions.fresh(id).mustBeCancelledAndToCome(clock.instant());
    }

    /** Refuses what reopening would, before anything of the session or its people is written. */
    public void mustAllow(SessionId id, Collection<StaffMemberId> named) {
        Ready ready = look(id, named);
        puttingInCharge.fire(venue.putting(List.of(id), ready.adults().ids()).takenUpAgain());
    }

    /**
     * Refused when the room or an adult is taken by now, the home is closed then, or there would be too few adults.
     *
     * @param named who is in charge from now on; null for those who were
     */
    public void reopen(SessionId id, @Nullable Collection<StaffMemberId> named) {
        Ready ready = look(id, named);
        Session session = ready.session();
        int adults = ready.adults().count();
        puttingInCharge.fire(venue.putting(List.of(id), ready.adults().ids()));
        session.reopen(venue.places(ready.room(), adults, session.ageFrom(), session.date()), clock.instant());
        sessions.flush();
        sessions.changeAdults(id, ready.chosen());
        duties.given(id, ready.chosen());
    }

    private record Ready(Session session, RoomSummary room, List<StaffMemberId> chosen, Adults adults) {}

    private Ready look(SessionId id, @Nullable Collection<StaffMemberId> named) {
        Session session = sessions.fresh(id);
        session.mustBeCancelledAndToCome(clock.instant());
        RoomSummary room = venue.room(session.home(), session.room());
        List<StaffMemberId> chosen =
                List.copyOf(named == null ? places.adultsOf(session).ids() : named);
        adultTimes.hold(chosen);
        Adults adults = venue.adults(session.home(), chosen);
        times.mustAllow(session.kind(), session.home(), session.during());
        editor.refuseClashes(session.home(), session.room(), adults, session.during(), id);
        session.mustHaveEnough(adults.count(), venue.ratio(session.date()));
        return new Ready(session, room, chosen, adults);
    }
}
