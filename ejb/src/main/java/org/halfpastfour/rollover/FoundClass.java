package org.halfpastfour.rollover;

import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * What the home found for a family that would like another class.
 *
 * @param series in which the child was given places; null where there is none that fits
 * @param first of its sessions that is still to come
 */
public record FoundClass(
        @Nullable SeriesId series, @Nullable SessionView first) {

    public boolean isGiven() {
        return series != null;
    }
}
