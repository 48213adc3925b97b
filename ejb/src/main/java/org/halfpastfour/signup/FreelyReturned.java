package org.halfpastfour.signup;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Until when a place may be given back freely, although it is late, because of what happened to it. */
@MappedSuperclass
abstract class FreelyReturned extends BookingQuestions {

    @Column(name = "free_until")
    private @Nullable Instant freeUntil;

    /** When the session started for which it was booked; null while that is when it starts. */
    @Column(name = "moved_from")
    private @Nullable Instant movedFrom;

    /** Something happened to it for which it may be given back freely until a moment; a later one counts. */
    void freeUntil(Instant moment) {
        if (freeUntil == null || freeUntil.isBefore(moment)) {
            freeUntil = moment;
        }
    }

    @Nullable
    Instant freeUntil() {
        return freeUntil;
    }

    /** Its session gets another time, which its family is told now: for so long after it may be given back freely. */
    void move(Instant was, Instant will, Instant now) {
        movedFrom = will.equals(movedFrom) ? null : Objects.requireNonNullElse(movedFrom, was);
        freeUntil(now.plus(CancellationPolicy.FREE_AFTER_MOVING));
    }

    @Nullable
    Instant movedFrom() {
        return movedFrom;
    }
}
