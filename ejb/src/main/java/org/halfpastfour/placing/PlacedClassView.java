package org.halfpastfour.placing;

import java.util.List;

/** A class with who is placed in it, in the order of lots. */
public record PlacedClassView(WishClassView offered, List<PlacedRow> placed) {

    public PlacedClassView {
        placed = List.copyOf(placed);
    }
}
