package org.halfpastfour.signup;

import java.util.List;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;

/**
 * A family's answer to the new dates of a series that it took the whole of.
 *
 * @param take the dates it wants
 * @param leave those it does not want; what is named in neither is asked again
 */
public record AnswerInvitation(SeriesId series, HouseholdId household, List<SessionId> take, List<SessionId> leave) {

    public AnswerInvitation {
        take = take == null ? List.of() : take.stream().distinct().toList();
        leave = leave == null ? List.of() : leave.stream().distinct().toList();
        new Checks()
                .notNull("series", series)
                .notNull("household", household)
                .that(!take.isEmpty() || !leave.isEmpty(), "take", CommonError.REQUIRED)
                .that(take.stream().noneMatch(leave::contains), "leave", SignUpError.TAKEN_AND_LEFT)
                .orThrow();
    }
}
