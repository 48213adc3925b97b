package org.halfpastfour.placing;

import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SeriesId;
import org.jspecify.annotations.Nullable;

/**
 * A child in a class of the draft, or without one.
 *
 * @param series null for none
 * @param rank of the class in the family's list, from 1; null of one that it did not wish for
 * @param wishes how many classes the family ranked
 * @param together whether the list is of several children
 * @param couldObject whether a stable answer was not possible and this list is one of those that could object
 * @param move null unless it was moved by hand
 */
public record PlacedRow(
        WishListId list,
        ChildId child,
        String name,
        @Nullable SeriesId series,
        @Nullable Integer rank,
        int wishes,
        @Nullable Integer lot,
        boolean together,
        boolean couldObject,
        @Nullable MoveView move) {}
