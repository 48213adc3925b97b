package org.halfpastfour.placing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.home.HomeId;

/**
 * For which children of a household a home waits for wishes.
 *
 * @param term as the city office calls it
 * @param until the first moment at which none is taken any more
 */
public record AskedWishes(HomeId home, String homeName, String term, Instant until, Set<UUID> children) {

    public AskedWishes {
        children = Set.copyOf(children);
    }
}
