package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.shared.Roles;

/**
 * Closes a case with a review, and opens it again. With a case its plan, its interventions, the consents to read attendance
 * and the sessions to come end; what stands in it stays readable, and nothing more is written.
 */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CaseClosings {

    /** So many closed cases are listed at most. */
    public static final int MOST = 200;

    @Inject
    CaseRecords files;

    @Inject
    ClosedCaseRecords closedCases;

    @Inject
    CaseLifeDesk life;

    @Inject
    ClosingDesk desk;

    @Inject
    CaseReadRule rule;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    @RolesAllowed(Roles.CASEWORKER)
    @BehindTheWall("life of a case")
    public void close(CloseCase command) {
        Client client = life.beginOwn(CaseStep.CLOSE, command.client());
        desk.mustBeAnswered(command.client());
        desk.settleSessions(client);
        desk.end(client, command);
        life.tell(hand -> CaseEvent.closed(client, command, hand));
        client.close(LocalDate.now(clock));
        files.write();
        log.wrote("case.closed", "case", command.client(), command.client().value());
    }

    /** By its caseworker, or by who supervises the district when that one has left. */
    @BehindTheWall("life of a case")
    public void reopen(ReopenCase command) {
        Client client = life.begin(CaseStep.REOPEN, command.client());
        if (!rule.isOwn(client) && !rule.isSupervised(client)) {
            throw new NotYourCase(command.client());
        }
        client.reopen();
        files.write();
        life.tell(hand -> CaseEvent.reopened(client, command, hand));
        log.wrote("case.reopened", "case", command.client(), command.client().value());
    }

    /** The own closed cases, and those of the districts that who asks supervises; the last one first. */
    @BehindTheWall("closed cases")
    public List<ClosedCaseRow> closed() {
        List<ClosedCaseRow> closed =
                closedCases.all().stream().map(ClosedCaseRow::of).toList();
        log.readAll(closed.stream().map(row -> row.client().value()).toList(), "closed-cases");
        return closed;
    }
}
