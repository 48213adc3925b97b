package org.halfpastfour.notice;

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

/** Looks every ten seconds what there is to tell, on one server at a time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class NoticeTimer {

    private static final String WORK = "notices";
    private static final Logger LOG = LoggerFactory.getLogger(NoticeTimer.class);

    @Inject
    Gathering gathering;

    @Inject
    Turns turns;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void run() {
        var unused = turns.each(WORK, gathering.due(), this::gather);
    }

    private boolean gather(Receiver receiver) {
        try {
            gathering.gather(receiver);
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("News are left for the next run", failed);
            return false;
        }
    }
}
