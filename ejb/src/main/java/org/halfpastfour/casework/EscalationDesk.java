package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows what was reported of a case, with who did it. */
@ApplicationScoped
class EscalationDesk {

    @Inject
    CaseRecords files;

    @Inject
    StaffNameDesk staff;

    @Inject
    Clock clock;

    List<EscalationView> of(Client client, ReferralDays days) {
        return views(files.of(client.id(), Escalation.OF_CLIENT, Escalation.class), days);
    }

    /** For the sheet, which says nothing of days. */
    EscalationView one(Escalation escalation) {
        return views(List.of(escalation), ReferralDays.SHIPPED).getFirst();
    }

    private List<EscalationView> views(List<Escalation> escalations, ReferralDays days) {
        Map<UUID, String> names = staff.names(escalations.stream().map(Escalation::raisedBy));
        return escalations.stream().map(each -> each.view(names, clock, days)).toList();
    }
}
