package org.halfpastfour.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
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
    PaperReminders reminders;

    @Inject
    Turns turns;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void run() {
        var unused = turns.each(WORK, gathering.due(), this::gather);
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void remind() {
        var unused = turns.each("papers", List.of(reminders), this::remind);
    }

    private boolean remind(PaperReminders use) {
        try {
            use.remind();
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("Papers are asked for in the next hour", failed);
            return false;
        }
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
