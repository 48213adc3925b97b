package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Roles;

/** What clients answer on their own page, how often they are asked, and calls for help that were seen to. */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class ClientCheckIns {

    @Inject
    CaseRecords files;

    @Inject
    CheckInRecords checkIns;

    @Inject
    CaseReadRule rule;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @BehindTheWall("check in")
    public CheckInsOfCase of(ClientId client) {
        Client found = files.client(client);
        boolean open = found.standing(LocalDate.now(clock)) != CaseStanding.CLOSED;
        CheckInsOfCase view = new CheckInsOfCase(
                client,
                found.name(),
                open && rule.isOwn(found),
                !rule.isOwn(found) && rule.isSupervised(found),
                open && !rule.isBehindGlass(found),
                checkIns.rhythm(client),
                checkIns.latest(client),
                checkIns.code(client));
        log.read(client, "check-ins", null);
        return view;
    }

    @RolesAllowed(Roles.CASEWORKER)
    @BehindTheWall("check in")
    public void arrange(ArrangeCheckIns command) {
        files.own(command.client());
        files.add(new CheckInPlan(command, caller.id().value(), clock.instant()));
        files.write();
        log.wrote(
                "check-in.arranged",
                "check-in",
                command.client(),
                command.client().value());
    }

    /** By its caseworker, or by who supervises the district; once. */
    @BehindTheWall("check in")
    public void answer(AnswerHelp command) {
        Client client = files.found(command.client(), LockModeType.PESSIMISTIC_READ);
        CaseLifeRule.mustAllow(CaseStep.WRITE, client.standing(LocalDate.now(clock)));
        CheckIn asked = files.get(CheckIn.class, command.checkIn());
        if (!asked.client().equals(command.client().value()) || asked.help() == null) {
            throw new CaseRecordNotFound(command.checkIn());
        }
        files.add(new HelpAnswer(command, caller.id().value(), clock.instant()));
        files.write();
        log.wrote("check-in.help-answered", "check-in", command.client(), command.checkIn());
    }
}
