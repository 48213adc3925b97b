package org.halfpastfour.signup;

import org.halfpastfour.programme.SessionView;

/** A session to come of which so many families do not know yet that the home called something off. */
public record Untold(SessionView session, int families) {}
