package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.halfpastfour.account.Caller;

/** Holds a case while something is done with it as a whole, and keeps what became of it. */
@ApplicationScoped
class CaseLifeDesk {

    @Inject
    CaseRecords files;

    @Inject
    CaseReadRule rule;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** By its caseworker alone. */
    Client beginOwn(CaseStep step, ClientId id) {
        Client client = held(id);
        if (!rule.isOwn(client)) {
            throw new NotYourCase(id);
        }
        return allowed(step, client);
    }

    /** By whoever sees it. Whoever else writes waits until this is done, and sees then where the case stands. */
    Client begin(CaseStep step, ClientId id) {
        return allowed(step, held(id));
    }

    /** In the name of who asks, now. */
    void tell(Function<SignedBy, CaseEvent> event) {
        files.add(event.apply(new SignedBy(caller.id().value(), clock.instant())));
        files.write();
    }

    private Client held(ClientId id) {
        return files.found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Client allowed(CaseStep step, Client client) {
        CaseLifeRule.mustAllow(step, client.standing(LocalDate.now(clock)));
        return client;
    }
}
