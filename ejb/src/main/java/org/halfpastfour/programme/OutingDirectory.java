package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether a session leaves the home. It asks nobody's role: who calls it has checked who asks. */
@ApplicationScoped
public class OutingDirectory {

    @Inject
    OutingRecords outings;

    /** Only family events do; of anything else nothing is asked. */
    public boolean isOuting(SessionView session) {
        return session.kind() == SessionKind.PARENT_CHILD_EVENT && outings.isOne(session.id());
    }
}
