package org.halfpastfour.signup;

/**
 * What a change of a policy does.
 *
 * @param before in minutes, what would hold on that day otherwise
 * @param after in minutes
 */
public record PolicyChangePreview(ChangePolicy change, int before, int after, PolicyReach reach) {}
