package org.halfpastfour.signup;

import org.halfpastfour.policy.ChangePolicy;

/**
 * What a change of a policy does.
 *
 * @param before what would hold on that day otherwise
 */
public record PolicyChangePreview(ChangePolicy change, int before, int after, PolicyReach reach) {}
