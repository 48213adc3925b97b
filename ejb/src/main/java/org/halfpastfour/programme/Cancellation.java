package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Why a session does not take place.
 *
 * @param from what it was before; null where nobody wrote it down
 */
@Embeddable
record Cancellation(
        @Column(name = "cancel_reason") String reason,

        @Column(name = "cancelled_from") @Enumerated(EnumType.STRING) @Nullable
        SessionState from) {

    /** What it is when it takes place after all. */
    SessionState before() {
        return from == null ? SessionState.PUBLISHED : from;
    }
}
