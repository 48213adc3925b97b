package org.halfpastfour.family;

import java.time.LocalDate;

/**
 * An adult decides for a child no more.
 *
 * @param last the last day on which this guardian decides
 */
public record EndGuardianship(ChildId child, AdultId adult, LocalDate last, String reason) {}
