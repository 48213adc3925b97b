package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of change that a join makes to families, and how a row was before in one line. */
final class JoinSteps {

    static final String MEMBER_MOVED = "member.moved";
    static final String MEMBER_CLOSED = "member.closed";
    static final String GUARDIAN_MOVED = "guardian.moved";
    static final String GUARDIAN_CLOSED = "guardian.closed";
    static final String GUARDIAN_BLOCKED = "guardian.blocked";
    static final String PICKUP_MOVED = "pickup.moved";
    static final String CONSENT_MOVED = "consent.moved";
    static final String CONSENT_WITHDRAWN = "consent.withdrawn";
    static final String HEALTH_NOTE_MOVED = "health-note.moved";
    static final String HEALTH_NOTE_ADDED = "health-note.added";
    static final String ACCOUNT_MOVED = "account.moved";
    static final String GRANT_ADDED = "grant.added";
    static final String POINTER_MOVED = "pointer.moved";
    static final String QUESTION_PASSED_ON = "question.passed-on";

    private static final String NONE = "-";

    private JoinSteps() {}

    static String period(LocalDate from, @Nullable LocalDate to) {
        return from + " " + (to == null ? NONE : to);
    }

    static LocalDate from(String period) {
        return LocalDate.parse(period.substring(0, period.indexOf(' ')));
    }

    @Nullable
    static LocalDate to(String period) {
        String to = period.substring(period.indexOf(' ') + 1);
        return to.equals(NONE) ? null : LocalDate.parse(to);
    }

    static UUID id(String before) {
        return UUID.fromString(before);
    }
}
