package org.halfpastfour.family;

import java.util.List;

/** A child with the adults who may collect it on a day, as far as one of its households knows them. */
public record CollectedChild(ChildId child, String name, List<OwnCollector> adults) {

    public CollectedChild {
        adults = List.copyOf(adults);
    }
}
