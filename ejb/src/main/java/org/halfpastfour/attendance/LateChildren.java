package org.halfpastfour.attendance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.halfpastfour.shared.Happening;

/**
 * What time alone makes true of a class: a child did not come, or was not collected. Each step is told once, whichever
 * server looks and however often; a server that comes back late tells the latest step that is reached.
 */
@Stateless
@PermitAll
public class LateChildren {

    @Inject
    LateRecords register;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** Of whom there is something to tell, at most so many that one run gets through them. */
    public List<LateChild> due() {
        return register.due(clock.instant());
    }

    /** Answers whether anything was told: not when somebody else told it meanwhile, or the child came or was collected. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean tell(LateChild late) {
        Instant now = clock.instant();
        if (!register.isStill(late)) {
            return false;
        }
        boolean told = false;
        for (LateStep step : late.steps(now)) {
            told = register.keep(late, step, now);
        }
        if (told) {
            happenings.fire(late.steps(now).getLast().happening(late.session(), late.child()));
        }
        return told;
    }
}
