package org.halfpastfour.signup;

import java.util.UUID;

/** A session that came to a series after somebody took the whole of it, and for which that one was not asked yet. */
record NewDate(UUID series, UUID session, UUID participant, boolean split) {}
