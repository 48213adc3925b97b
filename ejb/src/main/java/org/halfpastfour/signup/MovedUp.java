package org.halfpastfour.signup;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.jspecify.annotations.Nullable;

/** Whether staff had it go before everybody who waits, and why. */
@MappedSuperclass
abstract class MovedUp extends PartyQuestions {

    @Column(name = "moved_up_at")
    private @Nullable Instant movedUpAt;

    @Column(name = "moved_up_by")
    private @Nullable UUID movedUpBy;

    @Column(name = "moved_up_reason")
    private @Nullable String movedUpReason;

    void moveUp(String reason, AccountId by, Instant now) {
        movedUpAt = now;
        movedUpBy = by.value();
        movedUpReason = reason;
    }

    boolean isMovedUp() {
        return movedUpAt != null;
    }

    @Nullable
    String movedUpReason() {
        return movedUpReason;
    }

    /** One that stood together with the other stands where it does. */
    void standWith(MovedUp other) {
        movedUpAt = other.movedUpAt;
        movedUpBy = other.movedUpBy;
        movedUpReason = other.movedUpReason;
    }
}
