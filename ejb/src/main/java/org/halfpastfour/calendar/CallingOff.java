package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A closure that calls off what is planned on its days, and is not through with all homes yet.
 *
 * @param home null for every home
 * @param words what families read
 */
public record CallingOff(ClosureId closure, @Nullable UUID home, List<LocalDate> days, String words) {

    public CallingOff {
        days = List.copyOf(days);
    }
}
