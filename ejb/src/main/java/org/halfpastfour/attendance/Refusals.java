package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.halfpastfour.account.Audit;
import org.halfpastfour.family.AdultId;
import org.jspecify.annotations.Nullable;

/** Keeps who was refused which child, where and why, by ids alone, in a transaction of its own: the one that was refused is rolled back. */
@ApplicationScoped
class Refusals {

    @Inject
    Audit audit;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(Place place, @Nullable AdultId adult, String reason) {
        String who = adult == null ? "alone" : "adult " + adult;
        String detail = reason + "; " + who + "; session " + place.session().id();
        audit.record("attendance.collecting-refused", "child", place.participant(), detail);
    }
}
