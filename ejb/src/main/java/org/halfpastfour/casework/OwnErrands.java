package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;

/** What a helper reads and writes, while the page is open: the own errands that live, and the form of each. */
@Stateless
@RolesAllowed({Roles.PARENT, Roles.VOLUNTEER})
public class OwnErrands {

    @Inject
    HelperRecords helpers;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    @BehindTheWall("errand")
    public List<OwnErrand> read(OwnPass pass) {
        mustBeOpen(pass);
        List<OwnErrand> errands = helpers.errands();
        log.readAll(errands.stream().map(OwnErrand::client).distinct().toList(), "errand");
        return errands;
    }

    /** Somebody is there: the page stays open. */
    @BehindTheWall("errand")
    public void stay(OwnPass pass) {
        mustBeOpen(pass);
    }

    /** Sent again it was sent. Refused where it was ended meanwhile, by whatever: nothing of it is kept then. */
    @BehindTheWall("errand")
    public void report(OwnPass pass, ReportErrand command) {
        mustBeOpen(pass);
        new Checks()
                .that(!command.at().isAfter(clock.instant()), "at", CaseError.CONTACT_IN_THE_FUTURE)
                .orThrow();
        UUID client = helpers.errands().stream()
                .filter(errand -> errand.id().equals(command.errand().value()))
                .map(OwnErrand::client)
                .findFirst()
                .orElse(null);
        switch (helpers.report(command)) {
            case "SENT" -> {
                if (client != null) {
                    log.wrote(
                            "errand.sent",
                            "errand",
                            new ClientId(client),
                            command.errand().value());
                }
            }
            case "BEFORE" -> {}
            default -> throw CaseError.ERRAND_OVER.told();
        }
    }

    private void mustBeOpen(OwnPass pass) {
        UUID unused = helpers.step(pass).orElseThrow(CaseError.OWN_PAGE_CLOSED::told);
    }
}
