package org.halfpastfour.attendance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.halfpastfour.account.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every minute who did not come or was not collected, on one server at a time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class LateTimer {

    private static final String WORK = "late children";
    private static final Logger LOG = LoggerFactory.getLogger(LateTimer.class);

    @Inject
    LateChildren children;

    @Inject
    Turns turns;

    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    void run() {
        var unused = turns.each(WORK, children.due(), this::tell);
    }

    private boolean tell(LateChild late) {
        try {
            return children.tell(late);
        } catch (RuntimeException failed) {
            LOG.warn("A child of session {} is left for the next run", late.session(), failed);
            return false;
        }
    }
}
