package org.halfpastfour.casework;

import java.util.List;

/**
 * To which services a client was sent, and what was reported of the case; the latest first.
 *
 * @param own whether who asks is its caseworker and it is open, so that something may be written
 * @param settles whether who asks writes what came of it
 */
public record ReferralsOfCase(
        ClientId client,
        String name,
        boolean own,
        boolean settles,
        List<ReferralView> referrals,
        List<EscalationView> escalations) {

    public ReferralsOfCase {
        referrals = List.copyOf(referrals);
        escalations = List.copyOf(escalations);
    }
}
