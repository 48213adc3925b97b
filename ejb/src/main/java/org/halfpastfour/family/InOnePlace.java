package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Children and adults who are in one place on a day. */
public record InOnePlace(Set<UUID> children, Set<UUID> adults, LocalDate on) {

    public InOnePlace {
        children = Set.copyOf(children);
        adults = Set.copyOf(adults);
    }

    /** Whether somebody is beside somebody. */
    boolean isMixed() {
        return !children.isEmpty() && !adults.isEmpty();
    }
}
