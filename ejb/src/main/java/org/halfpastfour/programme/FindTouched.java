package org.halfpastfour.programme;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.jspecify.annotations.Nullable;

/**
 * Asks what is planned on some days.
 *
 * @param home null for all homes
 * @param kind null for all kinds
 */
public record FindTouched(
        List<LocalDate> dates,
        @Nullable HomeId home,
        @Nullable SessionKind kind) {

    public FindTouched {
        dates = List.copyOf(dates);
    }
}
