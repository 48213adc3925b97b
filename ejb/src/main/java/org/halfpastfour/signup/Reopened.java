package org.halfpastfour.signup;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionView;

/**
 * A session that takes place after all.
 *
 * @param back families who have again what they had; who was reached believes that it is cancelled
 * @param notBack who has not
 */
public record Reopened(SessionView session, List<FamilyToTell> back, List<NotBack> notBack) {

    public Reopened {
        back = List.copyOf(back);
        notBack = List.copyOf(notBack);
    }

    /** @param code why, as far as it may be told to who asks */
    public record NotBack(
            HouseholdId household, UUID participant, String name, String code, Map<String, Object> arguments) {}
}
