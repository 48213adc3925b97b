package org.halfpastfour.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client beside one version of its plan, one consent and one reason that was put off, as far as there are any: asked for at
 * once.
 *
 * @param event a pause, a closing or the end of one, beside the first version of the plan alone
 */
record CaseFrame(
        Client client,
        @Nullable CarePlan plan,
        @Nullable Instant lastNote,
        @Nullable AttendanceConsent consent,
        @Nullable FlagSnooze snooze,
        @Nullable CaseEvent event) {}
