package org.halfpastfour.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Predicate;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * A session that was planned by itself joins a series of its programme afterwards, such as a day that makes up for another;
 * families who took the whole series are asked for it then. It leaves the series while nobody is booked through that.
 */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class SeriesSessions {

    @Inject
    SessionRecords sessions;

    @Inject
    ProgrammeRecords programmes;

    @Inject
    Event<LeavingSeries> leaving;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Out of the series that it belonged to until now, if it did. */
    public void putInto(SessionId id, SeriesId series) {
        Session session = found(id);
        Series of = programmes
                .series(series)
                .filter(each -> session.isOf(each.programme()))
                .orElseThrow(() -> new InvalidInput("series", ProgrammeError.SERIES_OF_ANOTHER_PROGRAMME.code()));
        if (!series.equals(session.series())) {
            belong(session, of);
            audit.record("session.into-series", "session", id.value(), series.toString());
        }
    }

    public void takeOut(SessionId id) {
        Session session = found(id);
        if (session.series() != null) {
            belong(session, null);
            audit.record("session.out-of-series", "session", id.value(), null);
        }
    }

    private void belong(Session session, @Nullable Series to) {
        SeriesId before = session.series();
        session.mustBeToCome(clock.instant());
        if (before != null) {
            leaving.fire(new LeavingSeries(session.id(), before));
        }
        session.belong(to, clock.instant());
        sessions.flush();
    }

    private Session found(SessionId id) {
        Session session = sessions.locked(id).filter(served()).orElseThrow(ProgrammeError.SESSION_NOT_FOUND::told);
        if (session.isMeeting()) {
            throw (session.kind() == SessionKind.GROUP_MEETING
                            ? ProgrammeError.GROUP_MEETING_NOT_YOURS
                            : ProgrammeError.FAMILY_MEETING_NOT_YOURS)
                    .told();
        }
        return session;
    }

    private Predicate<Session> served() {
        return session -> caller.serves(session.home().value());
    }
}
