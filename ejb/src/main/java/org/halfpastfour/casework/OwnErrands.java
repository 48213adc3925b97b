package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Somebody is there: the page stays open. Which errands live still is answered. */
    @BehindTheWall("errand")
    public Set<UUID> stay(OwnPass pass) {
        mustBeOpen(pass);
        return living();
    }

    /** Which errands live still, while the page is open; it stays so no longer for being asked. */
    @BehindTheWall("errand")
    public Set<UUID> living(OwnPass pass) {
        UUID unused = helpers.look(pass).orElseThrow(CaseError.OWN_PAGE_CLOSED::told);
        return living();
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

    private Set<UUID> living() {
        return helpers.errands().stream().map(OwnErrand::id).collect(Collectors.toSet());
    }

    private void mustBeOpen(OwnPass pass) {
        UUID unused = helpers.step(pass).orElseThrow(CaseError.OWN_PAGE_CLOSED::told);
    }
}
