package org.halfpastfour.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.halfpastfour.account.Turns;
import org.halfpastfour.calendar.CallingOff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every ten seconds whether closed days call something off, and does it home by home, on one server at a time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class ClosedDayTimer {

    private static final String WORK = "closed days";
    private static final Logger LOG = LoggerFactory.getLogger(ClosedDayTimer.class);

    @Inject
    ClosedDaySettler settler;

    @Inject
    Turns turns;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void run() {
        settler.unfinished().forEach(this::work);
    }

    /** Through only when every home is; a home that failed is left for the next run, and the others are done all the same. */
    private void work(CallingOff closure) {
        if (turns.each(WORK, settler.homesOf(closure), this::isDone)) {
            settler.finish(closure.closure());
        }
    }

    private boolean isDone(ClosedHome home) {
        try {
            var unused = settler.callOff(home);
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("Home {} is left for the next run", home.home(), failed);
            return false;
        }
    }
}
