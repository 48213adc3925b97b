package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Happening;

/** Tells who is in charge of what from now on, and who is not any more. */
@ApplicationScoped
class DutyNews {

    @Inject
    Event<Happening> happenings;

    void given(Collection<Session> sessions, Collection<StaffMemberId> adults) {
        sessions.forEach(session -> given(session.id(), adults));
    }

    void given(SessionId session, Collection<StaffMemberId> adults) {
        adults.forEach(adult -> happenings.fire(new DutyGiven(session, adult)));
    }

    /** Of a session that others are in charge of already. */
    void joined(SessionId session, Collection<StaffMemberId> adults) {
        given(session, adults);
        adults.forEach(adult -> happenings.fire(new ColleagueChanged(session, adult, true)));
    }

    void taken(SessionId session, StaffMemberId adult) {
        happenings.fire(new DutyTaken(session, adult));
        left(session, adult);
    }

    /** Of a session that is gone as if it had never been planned. */
    void forgotten(SessionView session) {
        session.adults().forEach(adult -> happenings.fire(new DutyForgotten(session.id(), adult, session.during())));
    }

    /** Of who works here no more, and is told nothing. */
    void left(SessionId session, StaffMemberId adult) {
        happenings.fire(new ColleagueChanged(session, adult, false));
    }

    /** Of whom nothing changes nothing is told. */
    void changed(SessionId session, Set<StaffMemberId> before, Collection<StaffMemberId> after) {
        before.stream().filter(adult -> !after.contains(adult)).forEach(adult -> taken(session, adult));
        joined(session, after.stream().filter(adult -> !before.contains(adult)).toList());
    }

    void calledOff(Session session) {
        if (!session.isMeeting()) {
            happenings.fire(new SessionCalledOff(session.id()));
        }
    }
}
