package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.halfpastfour.account.Audit;

/** Keeps that somebody was refused, in a transaction of its own: the one that was refused is rolled back. */
@ApplicationScoped
class Refusals {

    @Inject
    Audit audit;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(UUID child, String reason) {
        audit.record("attendance.collecting-refused", "child", child, reason);
    }
}
