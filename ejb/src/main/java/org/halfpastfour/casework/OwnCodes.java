package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.halfpastfour.shared.Roles;

/** The codes with which clients begin to read their own page; the caseworker hands them out on paper, again where one is forgotten. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class OwnCodes {

    static final Duration GOOD_FOR = Duration.ofHours(24);

    @Inject
    CaseRecords files;

    @Inject
    OwnKeyRecords keys;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    /** From now on the code that was opens nothing, and a page that is open by it is closed. */
    @BehindTheWall("own page")
    public StartCode give(ClientId client) {
        files.own(client);
        StartCode start = StartCode.next(clock.instant().plus(GOOD_FOR));
        if (!keys.give(client, start)) {
            throw new NotYourCase(client);
        }
        log.wrote("own-code.given", "own-code", client, client.value());
        return start;
    }
}
