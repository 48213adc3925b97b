package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Roles;

/** Takes a case out on paper, for its caseworker and who supervises it; each time has a number in the log. */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CaseExports {

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    CaseViews reader;

    @Inject
    ContactViews contacts;

    @Inject
    EngagementReader engagement;

    @Inject
    TakenOutDesk paper;

    @Inject
    CaseLogRecords log;

    /** Not by broken glass: who looks in takes nothing out. */
    @BehindTheWall(value = "export", asksForCareDays = true)
    public CaseSheet take(ClientId id) {
        Client client = files.client(id);
        paper.mustBeTakenBy(client);
        CaseContents records = recordFiles.of(List.of(id.value()));
        MeasuredCase measured = engagement.withCase(client, records);
        List<ContactView> written = contacts.of(client).contacts().stream()
                .filter(contact -> !contact.corrected())
                .toList();
        UUID taken = Ids.next();
        log.took("case.exported", "export", id, taken);
        return new CaseSheet(reader.read(client, records), measured.engagement(), written, paper.by(taken));
    }
}
