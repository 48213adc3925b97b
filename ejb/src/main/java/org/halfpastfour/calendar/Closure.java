package org.halfpastfour.calendar;

import org.halfpastfour.shared.DateRange;

/** Days on which the home, or every home, is closed. */
record Closure(DateRange days, String reason) {}
