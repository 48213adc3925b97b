package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that was decided, and is not through with all homes yet.
 *
 * @param subject the closure or term that it is about; null for the days of a year
 * @param home null for every home
 * @param dates on which something comes or goes
 * @param ofClosures whether courses and events follow it as well as classes
 * @param words what families of what is called off read; null where nothing was to be called off
 * @param by who decided it
 */
public record OpenStep(
        CalendarStepId id,
        @Nullable UUID subject,
        @Nullable UUID home,
        List<LocalDate> dates,
        boolean ofClosures,
        @Nullable String words,
        UUID by) {

    public OpenStep {
        dates = List.copyOf(dates);
    }
}
