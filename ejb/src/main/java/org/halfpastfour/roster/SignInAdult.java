package org.halfpastfour.roster;

import java.time.Instant;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.jspecify.annotations.Nullable;

/** An adult is in a home from a moment of today on; without one it is now. */
public record SignInAdult(
        HomeId home, StaffMemberId adult, @Nullable Instant at) {}
