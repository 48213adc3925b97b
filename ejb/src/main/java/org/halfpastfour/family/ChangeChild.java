package org.halfpastfour.family;

import org.halfpastfour.shared.Settlement;

/**
 * New details of a child.
 *
 * @param version of the view that was edited
 * @param settlement what becomes of the bookings that another birth date touches
 */
public record ChangeChild(ChildId child, ChildDetails details, int version, Settlement settlement) {

    public ChangeChild(ChildId child, ChildDetails details, int version) {
        this(child, details, version, Settlement.NONE);
    }
}
