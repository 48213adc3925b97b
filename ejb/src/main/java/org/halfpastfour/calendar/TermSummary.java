package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.Comparator;

/** A term; both its first and its last day are inside. */
public record TermSummary(TermId id, String schoolYear, String name, LocalDate firstDay, LocalDate lastDay) {

    static final Comparator<TermSummary> BY_FIRST_DAY = Comparator.comparing(TermSummary::firstDay);
}
