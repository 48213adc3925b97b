package org.halfpastfour.programme;

/** Ages in full years, both of them inside. */
public record Ages(int from, int to) {

    /** Those that both have; from above to when there are none. */
    Ages and(Ages other) {
        return new Ages(Math.max(from, other.from), Math.min(to, other.to));
    }
}
