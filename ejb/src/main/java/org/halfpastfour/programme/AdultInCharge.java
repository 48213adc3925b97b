package org.halfpastfour.programme;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.TimeRange;

/** Somebody in charge of a session, as one of a home's staff. */
record AdultInCharge(SessionId session, StaffMemberId adult, TimeRange during) {

    /** As the database answers. */
    AdultInCharge(UUID session, UUID adult, Instant start, Instant end) {
        this(new SessionId(session), new StaffMemberId(adult), new TimeRange(start, end));
    }
}
