package org.halfpastfour.attendance;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.halfpastfour.account.Audit;

/** Writes down for who asks later that a child did not come, or was not collected, and for how long. */
@ApplicationScoped
class LateLog {

    @Inject
    Audit audit;

    @Transactional(TxType.REQUIRES_NEW)
    public void told(@Observes(during = AFTER_SUCCESS) ChildNotArrived late) {
        audit.record("attendance.not-arrived", "participant", late.child(), "session " + late.session());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void told(@Observes(during = AFTER_SUCCESS) ChildNotCollected late) {
        audit.record(
                "attendance.not-collected",
                "participant",
                late.child(),
                "session " + late.session() + " after " + late.minutes() + " minutes");
    }
}
