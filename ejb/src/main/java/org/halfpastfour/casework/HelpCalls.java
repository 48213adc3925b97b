package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Which check-ins of one's own clients wait; of whom is not said. */
    @BehindTheWall("check in")
    public Set<UUID> waiting() {
        return checkIns.waiting(caller.id().value());
    }

    /** Of the supervised districts those that wait longer than was agreed, or that no caseworker sees. */
    @RolesAllowed(Roles.CASE_SUPERVISOR)
    @BehindTheWall("supervision")
    public List<HelpCall> late() {
        Instant now = clock.instant();
        return read(late(now), now);
    }

    /** Which check-ins those are; of whom is not said. */
    @RolesAllowed(Roles.CASE_SUPERVISOR)
    @BehindTheWall("supervision")
    public Set<UUID> waitingTooLong() {
        return late(clock.instant()).stream().map(line -> line.checkIn().id()).collect(Collectors.toSet());
    }

    private List<HelpLine> late(Instant now) {
        return checkIns.calls(caller.districts(Role.CASE_SUPERVISOR)).stream()
                .filter(line -> line.isLate(now))
                .toList();
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
