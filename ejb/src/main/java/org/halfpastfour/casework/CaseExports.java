package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.engagement.Engagement;
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
    Caseload caseload;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

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

    /** One's own cases, all of them, as they stand in the list. */
    @RolesAllowed(Roles.CASEWORKER)
    @BehindTheWall(value = "export", asksForCareDays = true)
    public TakenOut<List<CaseloadRow>> caseload() {
        List<CaseloadRow> rows = caseload.rows(files.listedOf(caller.id().value(), LocalDate.now(clock)));
        UUID taken = Ids.next();
        log.tookFile(rows.stream().map(row -> row.client().value()).toList(), taken, FileKind.CASELOAD);
        return new TakenOut<>(rows, paper.by(taken));
    }

    /** The contacts of a case; not by broken glass. */
    @BehindTheWall("export")
    public TakenOut<ContactsOfCase> contacts(ClientId id) {
        Client client = files.client(id);
        paper.mustBeTakenBy(client);
        ContactsOfCase view = contacts.of(client);
        return new TakenOut<>(view, paper.by(tookFile(id, FileKind.CONTACTS)));
    }

    /** Every session in which the family took part or missed it, as far as it may be read; not by broken glass. */
    @BehindTheWall(value = "export", asksForCareDays = true)
    public TakenOut<Engagement> engagement(ClientId id) {
        Client client = files.client(id);
        paper.mustBeTakenBy(client);
        Engagement measured = engagement
                .untilToday(client, recordFiles.of(List.of(id.value())))
                .engagement();
        return new TakenOut<>(measured, paper.by(tookFile(id, FileKind.TIMELINE)));
    }

    private UUID tookFile(ClientId client, FileKind kind) {
        UUID taken = Ids.next();
        log.tookFile(List.of(client.value()), taken, kind);
        return taken;
    }
}
