package org.halfpastfour.shared;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Tells what a change ends that takes effect at once and waits for nobody's choice. Whoever shows it beforehand does the
 * change and takes it back, so that what is shown and what is done can never be two different things.
 */
public interface Consequences {

    /** Does the change that concerns these people, and answers what became of what was agreed, the soonest first. */
    List<Consequence> of(Collection<UUID> people, Runnable change);
}
