package org.halfpastfour.signup;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;

/** Whose an offer is; that never changes. */
record OfferEntry(SessionId session, PartyId party, HouseholdId household) {

    /** As the database answers. */
    OfferEntry(UUID session, UUID party, UUID household) {
        this(new SessionId(session), new PartyId(party), new HouseholdId(household));
    }
}
