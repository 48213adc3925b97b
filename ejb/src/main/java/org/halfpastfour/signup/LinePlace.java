package org.halfpastfour.signup;

/**
 * Where a party stands on its waiting list.
 *
 * @param place from 1
 * @param ahead how many places those before it want together
 */
record LinePlace(int place, int ahead) {}
