package org.halfpastfour.family;

import java.util.UUID;

/**
 * Two records are of two people, who look alike.
 *
 * @param difference what tells them apart, for whoever asks the next time
 */
public record TellApart(UUID newer, UUID known, String difference) {}
