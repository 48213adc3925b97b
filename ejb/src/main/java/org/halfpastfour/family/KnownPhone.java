package org.halfpastfour.family;

import java.util.List;

/**
 * Whether somebody is registered with a number.
 *
 * @param names of those whom who asks may know; nobody's for a parent
 */
public record KnownPhone(boolean known, List<String> names) {

    public static final KnownPhone OF_NOBODY = new KnownPhone(false, List.of());
}
