package org.halfpastfour.calendar;

import java.time.LocalDate;

/**
 * One date that a series could be held on.
 *
 * @param detail the name of the holiday, or the reason of the closure or of the choice by hand; may be empty
 */
public record Occurrence(LocalDate date, boolean held, DayReason reason, String detail) {}
