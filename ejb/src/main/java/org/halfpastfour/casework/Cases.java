package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** Opens cases and reads them. A case is seen by its caseworker and by who supervises its district; nobody else knows it. */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class Cases {

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    CaseViews reader;

    @Inject
    Caseload caseload;

    @Inject
    EngagementReader engagement;

    @Inject
    FlagDesk flags;

    @Inject
    GlassDesk glass;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** One's own clients, those who need attention first. */
    @RolesAllowed(Roles.CASEWORKER)
    @BehindTheWall(value = "caseload", asksForCareDays = true)
    public CaseloadPage myFamilies(FindCases question) {
        return page(files.listedOf(caller.id().value(), LocalDate.now(clock)), question);
    }

    /** The ids of one's own clients, and nothing about them. */
    @RolesAllowed(Roles.CASEWORKER)
    @BehindTheWall("own cases")
    public List<ClientId> mine() {
        return files.ofCaseworker(caller.id().value()).stream().map(Client::id).toList();
    }

    /** All clients of the districts that who asks supervises. */
    @RolesAllowed(Roles.CASE_SUPERVISOR)
    @BehindTheWall(value = "supervision", asksForCareDays = true)
    public CaseloadPage familiesOfDistrict(FindCases question) {
        return page(files.listedIn(caller.districts(Role.CASE_SUPERVISOR), LocalDate.now(clock)), question);
    }

    @BehindTheWall("case")
    public CaseView family(ClientId client) {
        Client found = files.client(client);
        return read(found, records(client));
    }

    /** The same with how the family takes part, and why it should be looked at: both are read, and stand in the log. */
    @BehindTheWall(value = "case", asksForCareDays = true)
    public OpenedCase opened(ClientId client) {
        Client found = files.client(client);
        CaseContents records = records(client);
        CaseView view = reader.read(found, records);
        MeasuredCase measured = engagement.withCase(found, records);
        return new OpenedCase(view, measured.engagement(), flags.of(found, records, measured, view), glass.live(found));
    }

    private CaseContents records(ClientId client) {
        return recordFiles.of(List.of(client.value()));
    }

    private CaseView read(Client client, CaseContents records) {
        CaseView view = reader.read(client, records);
        log.read(client.id(), "case", null);
        return view;
    }

    @RolesAllowed(Roles.CASEWORKER)
    @BehindTheWall("opening a case")
    public ClientId open(OpenCase command) {
        if (!caller.districts(Role.CASEWORKER).contains(command.district())) {
            throw new InvalidInput("district", CaseError.DISTRICT_NOT_YOURS.code());
        }
        Client client = new Client(command, caller.id().value(), LocalDate.now(clock));
        files.add(client);
        files.write(command.caseNumber());
        if (command.householdCode() != null) {
            link(client.id(), command.householdCode());
        }
        log.wrote("case.opened", "case", client.id(), client.id().value());
        return client.id();
    }

    @RolesAllowed(Roles.CASEWORKER)
    @BehindTheWall("linking a household")
    public void linkHousehold(LinkHousehold command) {
        files.own(command.client());
        link(command.client(), command.householdCode());
        log.wrote(
                "case.household-linked",
                "case",
                command.client(),
                command.client().value());
    }

    @RolesAllowed(Roles.CASEWORKER)
    @BehindTheWall("agreement")
    public void recordAgreement(RecordAgreement command) {
        files.own(command.client());
        files.add(new Agreement(command));
        files.write();
        log.wrote("case.agreed", "case", command.client(), command.client().value());
    }

    private void link(ClientId client, String code) {
        UUID household = files.householdOf(HouseholdCode.printed(code))
                .orElseThrow(() -> new InvalidInput("householdCode", CaseError.CASE_HOUSEHOLD_CODE_UNKNOWN.code()));
        files.add(new ClientHousehold(client, household, LocalDate.now(clock)));
        files.write();
    }

    /** Whoever is on the page is read, and nobody else. */
    private CaseloadPage page(CaseFrames all, FindCases question) {
        CaseloadPage page = caseload.page(all, question);
        log.readAll(page.items().stream().map(row -> row.client().value()).toList(), "caseload");
        return page;
    }
}
