package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;

/** What client, family, neighbours and offices say when a case begins, each source named; it is only ever added to. */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class Intakes {

    @Inject
    CaseRecords files;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed(Roles.CASEWORKER)
    @BehindTheWall("intake")
    public IntakeId write(WriteIntake command) {
        files.own(command.client());
        if (command.saidOn().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("saidOn", CaseError.DAY_IN_THE_FUTURE.code());
        }
        mustBeOfTheSameCase(command);
        var statement = new IntakeStatement(command, caller.id().value(), clock.instant());
        files.add(statement);
        files.write();
        log.wrote("intake.written", "intake", command.client(), statement.id().value());
        return statement.id();
    }

    /** In the order in which it was said, corrections last. */
    @BehindTheWall("intake")
    public List<IntakeView> of(ClientId client) {
        List<IntakeView> said = files.of(files.client(client).id(), IntakeStatement.ALL, IntakeStatement.class).stream()
                .map(IntakeStatement::view)
                .toList();
        log.read(client, "intake", null);
        return said;
    }

    private void mustBeOfTheSameCase(WriteIntake command) {
        IntakeId corrects = command.corrects();
        if (corrects != null
                && !files.get(IntakeStatement.class, corrects.value()).client().equals(command.client())) {
            throw new InvalidInput("corrects", CaseError.NOTE_OF_ANOTHER_CASE.code());
        }
    }
}
