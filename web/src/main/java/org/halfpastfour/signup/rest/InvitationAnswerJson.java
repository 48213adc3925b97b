package org.halfpastfour.signup.rest;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.signup.AnswerInvitation;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /households/{id}/invitations/{series}}: sessions to book, and sessions not to ask for again.
 */
public record InvitationAnswerJson(
        @Nullable List<UUID> take, @Nullable List<UUID> leave) {

    AnswerInvitation command(HouseholdId household, SeriesId series) {
        return new AnswerInvitation(series, household, ids(take), ids(leave));
    }

    private static List<SessionId> ids(@Nullable List<UUID> sessions) {
        return sessions == null
                ? List.of()
                : sessions.stream().map(SessionId::new).toList();
    }
}
