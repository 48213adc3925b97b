package org.halfpastfour.calendar;

import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Days were closed. What is called off for it is told booking by booking, home by home, as it is done.
 *
 * @param home null when it is every home
 */
public record DaysClosed(ClosureId closure, @Nullable UUID home, DateRange days) implements Happening {}
