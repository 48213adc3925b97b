package org.halfpastfour.casework;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A report with its case. */
record EscalationFile(Escalation escalation, Client client) {

    EscalationRow row(Map<UUID, String> names, Clock clock, Map<String, ReferralDays> holding) {
        return new EscalationRow(
                client.id(),
                client.name(),
                client.caseNumber(),
                escalation.view(names, clock, holding.getOrDefault(client.district(), ReferralDays.SHIPPED)));
    }
}
