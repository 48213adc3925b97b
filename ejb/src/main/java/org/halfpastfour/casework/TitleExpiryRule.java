package org.halfpastfour.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When it is told that a title ends soon: 60, 30 and 7 days before; it holds on its last day. */
final class TitleExpiryRule {

    private TitleExpiryRule() {}

    static TitleWarning warns(@Nullable LocalDate expires, LocalDate today) {
        if (expires == null) {
            return TitleWarning.NONE;
        }
        long days = ChronoUnit.DAYS.between(today, expires);
        if (days < 0) {
            return TitleWarning.EXPIRED;
        }
        return days <= 7
                ? TitleWarning.WITHIN_7_DAYS
                : days <= 30
                        ? TitleWarning.WITHIN_30_DAYS
                        : days <= 60 ? TitleWarning.WITHIN_60_DAYS : TitleWarning.NONE;
    }
}
