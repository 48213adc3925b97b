package org.halfpastfour.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** Figures in which nobody can be told: of the whole city for the city office, of their own homes for staff. */
@Stateless
public class Reports {

    @Inject
    HeldSessionRecords sessions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed({Roles.CITY_ADMIN, Roles.HOME_STAFF})
    public UseReport use(AskUse asked) {
        return caller.has(Role.CITY_ADMIN)
                ? UseSums.ofDistricts(sessions.ofCity(asked, clock.instant()), asked.by())
                : UseSums.ofHomes(sessions.of(caller.homes(), asked, clock.instant()), asked.by());
    }

    /** Asked once for all of it. */
    @RolesAllowed(Roles.CITY_ADMIN)
    public UseTable useTable(AskUse asked) {
        List<HomeMonth> rows = sessions.ofCity(asked, clock.instant());
        return new UseTable(
                UseSums.ofDistricts(rows, UseBy.DISTRICT_MONTH),
                UseSums.ofDistricts(rows, UseBy.DISTRICT),
                UseSums.ofDistricts(rows, UseBy.MONTH));
    }

    /** By district and month, as a file for a spreadsheet with its words in this language. */
    @RolesAllowed({Roles.CITY_ADMIN, Roles.HOME_STAFF})
    public String useSheet(AskUse asked, Locale language) {
        return new UseSheet(language).write(use(asked));
    }
}
