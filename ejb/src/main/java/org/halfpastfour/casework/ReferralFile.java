package org.halfpastfour.casework;

import java.time.LocalDate;

/** A referral with its case. */
record ReferralFile(Referral referral, Client client) {

    ReferralRow row(LocalDate today, ReferralDays days) {
        return new ReferralRow(client.id(), client.name(), client.caseNumber(), referral.view(today, days));
    }
}
