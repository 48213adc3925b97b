package org.halfpastfour.signup;

import java.time.Instant;
import java.util.List;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionView;

/** An appeal that waits for an answer, as the staff of the family's home read it. */
public record AppealLine(
        NoShowAppealId id,
        HouseholdId household,
        SessionView session,
        List<String> names,
        String words,
        Instant askedAt) {

    public AppealLine {
        names = List.copyOf(names);
    }
}
