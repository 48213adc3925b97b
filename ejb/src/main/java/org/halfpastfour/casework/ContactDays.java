package org.halfpastfour.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When somebody was reached the last time, and when it was tried the last time. */
record ContactDays(@Nullable LocalDate reached, @Nullable LocalDate tried) {

    static final ContactDays NONE = new ContactDays(null, null);

    boolean isReachedSince(LocalDate day) {
        return reached != null && !reached.isBefore(day);
    }

    /** Only an attempt that came after the last contact. */
    @Nullable
    LocalDate triedSince() {
        return tried != null && (reached == null || tried.isAfter(reached)) ? tried : null;
    }
}
