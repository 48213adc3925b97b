package org.halfpastfour.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.halfpastfour.calendar.CallingOff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every ten seconds whether closed days call something off, and does it home by home; several nodes may do so at once. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class ClosedDayTimer {

    private static final Logger LOG = LoggerFactory.getLogger(ClosedDayTimer.class);

    @Inject
    ClosedDaySettler settler;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void run() {
        if (running.compareAndSet(false, true)) {
            try {
                settler.unfinished().forEach(this::work);
            } finally {
                running.set(false);
            }
        }
    }

    /** Through only when every home is; a home that failed is left for the next run, and the others are done all the same. */
    private void work(CallingOff closure) {
        long failed =
                settler.homesOf(closure).stream().filter(home -> !isDone(home)).count();
        if (failed == 0) {
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
