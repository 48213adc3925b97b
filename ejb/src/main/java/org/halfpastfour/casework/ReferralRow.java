package org.halfpastfour.casework;

/** A referral of which something is still to come, with its case. */
public record ReferralRow(ClientId client, String name, String caseNumber, ReferralView referral) {

    boolean isLate() {
        return referral.waitsFor() > 0;
    }
}
