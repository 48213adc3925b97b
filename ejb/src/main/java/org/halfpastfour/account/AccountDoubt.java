package org.halfpastfour.account;

import org.jspecify.annotations.Nullable;

/**
 * What the city office has to settle.
 *
 * @param other the second account; none when one account stands on both sides by itself
 */
public record AccountDoubt(DoubtfulAccount one, @Nullable DoubtfulAccount other, Why why) {

    /** What makes it doubtful. */
    public enum Why {
        /** One account was granted both sides before they were kept apart. */
        BOTH_SIDES,
        /** A name that reads the same, in one district or across the city. */
        SAME_NAME,
        /** The adults behind the two accounts have one phone. */
        SAME_PHONE
    }
}
