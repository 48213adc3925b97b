package org.halfpastfour.signup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a party waits.
 *
 * @param together how many places it needs together
 * @param passedBy how many places went on to others behind it, because it did not fit into them
 * @param maySplit whether the family may choose to be taken one by one
 * @param turnKept whether an offer ran out that nobody had seen, so that it waits where it stood; that is done once
 * @param mayChoose whether who reads it may say that a place is taken without asking
 * @param takeUntil until when it is; null when the family is asked
 * @param ahead how many places those before it want together; null where that is not told
 */
public record Waiting(
        int together,
        int passedBy,
        boolean maySplit,
        boolean turnKept,
        boolean mayChoose,
        @Nullable Instant takeUntil,
        @Nullable Integer ahead) {

    static final Waiting ALONE = new Waiting(1, 0, false, false, false, null, null);

    /** Of a family that is asked. */
    public Waiting(int together, int passedBy, boolean maySplit, boolean turnKept) {
        this(together, passedBy, maySplit, turnKept, true, null, null);
    }

    /** With how many places those before it want together. */
    public Waiting after(int places) {
        return new Waiting(together, passedBy, maySplit, turnKept, mayChoose, takeUntil, places);
    }
}
