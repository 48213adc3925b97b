package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.List;

/** A school year with its terms in their order; both its first and its last day are inside. */
public record SchoolYearSummary(
        SchoolYearId id, String name, LocalDate firstDay, LocalDate lastDay, List<TermSummary> terms) {}
