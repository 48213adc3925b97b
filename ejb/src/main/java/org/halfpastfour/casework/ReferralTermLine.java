package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the days after which is asked.
 *
 * @param setBy the name of who set it
 */
public record ReferralTermLine(LocalDate from, ReferralDays days, String setBy, Instant setAt) {}
