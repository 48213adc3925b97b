package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** Clients who asked for help and to whom nobody has seen yet, the longest waiting first. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class HelpCalls {

    @Inject
    CheckInRecords checkIns;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Of one's own clients. */
    @BehindTheWall("check in")
    public List<HelpCall> mine() {
        return read(checkIns.calls(caller.id().value()), clock.instant());
    }

    /** Of the supervised districts those that wait longer than was agreed. */
    @RolesAllowed(Roles.CASE_SUPERVISOR)
    @BehindTheWall("supervision")
    public List<HelpCall> late() {
        Instant now = clock.instant();
        return read(
                checkIns.calls(caller.districts(Role.CASE_SUPERVISOR)).stream()
                        .filter(line -> line.isLate(now))
                        .toList(),
                now);
    }

    private List<HelpCall> read(List<HelpLine> lines, Instant now) {
        if (!lines.isEmpty()) {
            log.readAll(
                    lines.stream()
                            .map(line -> line.client().id().value())
                            .distinct()
                            .toList(),
                    "check-ins");
        }
        return lines.stream().map(line -> line.call(now)).toList();
    }
}
