package org.halfpastfour.attendance;

import java.time.LocalDate;
import org.halfpastfour.home.HomeId;

/** The day of a home is over: nobody is in, and of everybody who was awaited it is said what became of it. */
public record CloseDay(HomeId home, LocalDate day, String notes, String incidents) {}
