package org.halfpastfour.signup;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.jspecify.annotations.Nullable;

/** Until when what is offered is taken without asking, and for whom. */
@MappedSuperclass
abstract class TakenWhenFree extends MovedUp {

    @Column(name = "take_until")
    private @Nullable Instant takeUntil;

    @Column(name = "take_for")
    private @Nullable UUID takeFor;

    /** What is offered until then is taken for it, as this account would. */
    void takeWhenFree(@Nullable Instant until, AccountId asking) {
        takeUntil = until;
        takeFor = until == null ? null : asking.value();
    }

    void askAgain() {
        takeUntil = null;
        takeFor = null;
    }

    @Nullable
    Instant takeUntil() {
        return takeUntil;
    }

    /** For whom it is taken at this moment. */
    Optional<AccountId> takenFor(Instant now) {
        return takeUntil != null && now.isBefore(takeUntil)
                ? Optional.ofNullable(takeFor).map(AccountId::of)
                : Optional.empty();
    }
}
