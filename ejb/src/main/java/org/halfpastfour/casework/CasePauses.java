package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;

/** Pauses a case, so that nothing of it is pressing for a while. Everything may still be read and written. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class CasePauses {

    /** Who rests for longer is closed, or paused again. */
    public static final int LONGEST_MONTHS = 6;

    @Inject
    CaseLifeDesk life;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    /** Until the end of that day, or until somebody goes on before. */
    @BehindTheWall("life of a case")
    public void pause(PauseCase command) {
        Client client = life.beginOwn(CaseStep.PAUSE, command.client());
        mustBeAhead(command.until(), LocalDate.now(clock));
        client.pause(command.until());
        life.tell(hand -> CaseEvent.paused(client, command, hand));
        log.wrote("case.paused", "case", command.client(), command.client().value());
    }

    private static void mustBeAhead(LocalDate until, LocalDate today) {
        new Checks()
                .that(until.isAfter(today), "until", CaseError.PAUSE_NOT_AHEAD)
                .that(
                        !until.isAfter(today.plusMonths(LONGEST_MONTHS)),
                        "until",
                        CaseError.PAUSE_TOO_LONG,
                        Arguments.of("months", LONGEST_MONTHS))
                .orThrow();
    }

    @BehindTheWall("life of a case")
    public void goOn(ClientId id) {
        Client client = life.beginOwn(CaseStep.RESUME, id);
        client.resume();
        life.tell(hand -> CaseEvent.resumed(client, hand));
        log.wrote("case.resumed", "case", id, id.value());
    }
}
