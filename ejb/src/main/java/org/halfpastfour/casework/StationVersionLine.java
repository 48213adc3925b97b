package org.halfpastfour.casework;

import java.time.Instant;

/**
 * What a place of work told about itself from a moment on.
 *
 * @param setBy the name of who wrote it
 */
public record StationVersionLine(int number, StationProfile profile, String setBy, Instant setAt) {}
