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
import org.halfpastfour.calendar.OpenStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every ten seconds whether a step of the calendar has something to do, and does it home by home, on one server at a time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class CalendarStepTimer {

    private static final String WORK = "calendar steps";
    private static final Logger LOG = LoggerFactory.getLogger(CalendarStepTimer.class);

    @Inject
    CalendarStepSettler settler;

    @Inject
    Turns turns;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void run() {
        settler.unfinished().forEach(this::work);
    }

    /** Through only when every home is; a home that failed is left for the next run, and the others are done all the same. */
    private void work(OpenStep step) {
        if (turns.each(WORK, settler.homesOf(step), this::isDone)) {
            settler.finish(step.id());
        }
    }

    private boolean isDone(StepAtHome home) {
        try {
            var unused = settler.settle(home);
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("Home {} is left for the next run", home.home(), failed);
            return false;
        }
    }
}
