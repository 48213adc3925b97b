package org.halfpastfour.signup;

import java.util.UUID;

/**
 * What closing some days calls off in one home.
 *
 * @param families how many have or wait for a place in one of the sessions
 */
public record TouchedHome(UUID home, String name, int sessions, int families) {}
