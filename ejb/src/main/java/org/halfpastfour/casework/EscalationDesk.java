package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    List<EscalationView> of(ClientId client) {
        return views(files.of(client, Escalation.OF_CLIENT, Escalation.class));
    }

    List<EscalationView> views(List<Escalation> escalations) {
        Map<UUID, String> names = staff.names(escalations.stream().map(Escalation::raisedBy));
        return escalations.stream().map(each -> each.view(names)).toList();
    }
}
