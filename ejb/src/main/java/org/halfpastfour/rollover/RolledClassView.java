package org.halfpastfour.rollover;

import java.util.List;
import org.halfpastfour.programme.CarriedClassView;

/** A class as it goes on, with its children in the order of their names. */
public record RolledClassView(CarriedClassView carried, List<RolledChildRow> children) {

    public RolledClassView {
        children = List.copyOf(children);
    }

    /** How many are asked whether they stay. */
    public int asked() {
        return carried.goesOn()
                ? (int) children.stream().filter(child -> !child.tooOld()).count()
                : 0;
    }
}
