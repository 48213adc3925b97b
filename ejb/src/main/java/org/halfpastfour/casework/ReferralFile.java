package org.halfpastfour.casework;

import java.time.LocalDate;

/** A referral with its case. */
record ReferralFile(Referral referral, Client client) {

    WaitingReferral waiting(LocalDate today) {
        return new WaitingReferral(client.id(), client.name(), client.caseNumber(), referral.view(today));
    }
}
