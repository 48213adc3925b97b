package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;

/** Where a client is visited, and how often beyond the schedule. What was said before stays written. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class CaseVisits {

    @Inject
    CaseRecords files;

    @Inject
    DueDesk desk;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @BehindTheWall("address")
    public void livesAt(ClientId client, LivesAt place) {
        files.own(client);
        files.add(new ClientAddress(client, place, caller.id().value(), clock.instant()));
        files.write();
        log.wrote("address.written", "address", client, client.value());
    }

    /** Only more often than the schedule: what it asks for at least is not the caseworker's to take away. */
    @BehindTheWall("contact")
    public void setRhythm(SetRhythm command) {
        Client client = files.own(command.client());
        LocalDate today = LocalDate.now(clock);
        UUID id = client.id().value();
        VisitCase visited = Objects.requireNonNull(desk.visited(List.of(client)).get(id));
        ContactRhythm wanted = command.rhythm();
        boolean stricter = wanted == null
                || visited.usual(command.kind(), today)
                        .map(wanted::isShorterThan)
                        .orElse(true);
        if (!stricter) {
            throw new InvalidInput("every", CaseError.RHYTHM_NOT_STRICTER.code());
        }
        files.add(new CaseRhythm(command, today, caller.id().value(), clock.instant()));
        files.write();
        log.wrote("rhythm.set", "contact", client.id(), id);
    }
}
