package org.halfpastfour.shared;

/**
 * Looks again at what was agreed when a fact behind it changes. Whoever changes such a fact asks it around the change, so
 * that what is shown before and what is done after can never be two different things.
 */
public interface Recheck {

    /**
     * Does the change. What it newly touches is settled as chosen, in the same transaction; where a choice is missing, the
     * change is refused and tells what it touches.
     *
     * @throws Touched with everything that still needs a choice
     */
    void around(Reach reach, Settlement chosen, Runnable change);
}
