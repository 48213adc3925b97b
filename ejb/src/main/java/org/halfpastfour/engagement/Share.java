package org.halfpastfour.engagement;

import java.util.OptionalInt;

/** So many of so many. Without a whole there is no figure, which is not the same as none. */
public record Share(long part, long whole) {

    public static final Share NONE = new Share(0, 0);

    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** Rounded to the nearest; empty when there is no whole. */
    public OptionalInt percent() {
        return whole == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * part / whole));
    }
}
