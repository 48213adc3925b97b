package org.halfpastfour.rollover;

import java.util.Set;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SeriesId;

/**
 * Another class of a home is looked for; who observes it inside the transaction says which classes are not to be given yet.
 *
 * @param notYet to which they are added
 */
public record AnotherClassWanted(HomeId home, Set<SeriesId> notYet) {}
