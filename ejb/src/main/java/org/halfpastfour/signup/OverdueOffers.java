package org.halfpastfour.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;

/** What time alone makes true: offers run out, and waiting ends when a session begins. A session is one transaction. */
@Stateless
@PermitAll
public class OverdueOffers {

    private static final int MOST = 200;

    @Inject
    OfferRecords offers;

    @Inject
    Seating seating;

    @Inject
    TakenPlaces places;

    @Inject
    SessionDirectory sessions;

    @Inject
    Clock clock;

    /** Sessions in which something ran out, at most so many that one run gets through them. */
    public List<SessionId> due() {
        return offers.dueSessions(clock.instant(), MOST);
    }

    /** Passes over a session that somebody else works on; it will be due again. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean expire(SessionId id) {
        if (!places.lockIfFree(id)) {
            return false;
        }
        SessionView session = sessions.session(id);
        seating.expireOverdue(session);
        if (!clock.instant().isBefore(session.start())) {
            seating.closeList(session);
        }
        return true;
    }
}
