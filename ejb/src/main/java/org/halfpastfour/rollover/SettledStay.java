package org.halfpastfour.rollover;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.programme.SeriesId;
import org.jspecify.annotations.Nullable;

/** What a family would like that wants another class, and what the home found for it. */
@MappedSuperclass
abstract class SettledStay {

    private @Nullable String wish;

    @Column(name = "given_series")
    private @Nullable UUID givenSeries;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable UUID settledBy;

    /** Where it is another one, what was found before is no answer any more. */
    final void wishFor(@Nullable String words) {
        wish = words;
        settledAt = null;
        settledBy = null;
    }

    /** @param given null where there is none */
    final void settle(@Nullable SeriesId given, UUID by, Instant at) {
        givenSeries = given == null ? null : given.value();
        settledBy = by;
        settledAt = at;
    }

    final boolean isSettled() {
        return settledAt != null;
    }

    final @Nullable SeriesId given() {
        return givenSeries == null ? null : new SeriesId(givenSeries);
    }

    final @Nullable String wish() {
        return wish;
    }
}
