package org.halfpastfour.attendance;

import java.time.LocalDate;
import org.halfpastfour.home.HomeId;

/** A day that was closed takes marks again. */
public record ReopenDay(HomeId home, LocalDate day, String reason) {}
