package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.halfpastfour.shared.Roles;

/** What a client reads and says on the own page, while it is open. */
@Stateless
@RolesAllowed({Roles.PARENT, Roles.VOLUNTEER})
public class OwnPlans {

    @Inject
    OwnDesk desk;

    @Inject
    OwnPlanRecords reader;

    @Inject
    OwnKeyRecords keys;

    @Inject
    CheckInRecords checkIns;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    @BehindTheWall(value = "own page", asksForCareDays = true)
    public OwnPlanView read(OwnPass pass) {
        Client client = desk.client(pass);
        OwnPlanView view = reader.read(client);
        log.read(client.id(), "own-page", null);
        return view;
    }

    /** Somebody is there: the page stays open. */
    @BehindTheWall("own page")
    public void stay(OwnPass pass) {
        var unused = desk.client(pass);
    }

    /** From this moment nothing that came under it can be read, neither anew nor from what was kept. */
    @BehindTheWall("own page")
    public void withdraw(OwnPass pass, AttendanceConsentId consent) {
        ClientId client = desk.client(pass).id();
        if (!keys.withdraw(consent)) {
            throw CaseError.CASE_RECORD_NOT_FOUND.told();
        }
        log.wrote("own-consent.withdrawn", "attendance-consent", client, consent.value());
    }

    /** The same form sent again is the same check-in. */
    @BehindTheWall("own page")
    public void checkIn(OwnPass pass, SendCheckIn command) {
        Client client = desk.client(pass);
        if (client.standing(LocalDate.now(clock)) == CaseStanding.CLOSED) {
            throw CaseError.OWN_PAGE_CLOSED.told();
        }
        var unused = checkIns.write(client.id(), command);
    }
}
