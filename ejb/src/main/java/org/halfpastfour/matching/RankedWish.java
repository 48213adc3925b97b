package org.halfpastfour.matching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One class of a list, which is in the order of the family.
 *
 * @param bucket who has a lower one in a class goes before the others, whatever the lot
 * @param barred why it is never given, or null
 */
public record RankedWish(UUID wished, int bucket, @Nullable WishAnswer barred) {

    public RankedWish(UUID wished, int bucket) {
        this(wished, bucket, null);
    }

    boolean isOpen() {
        return barred == null;
    }
}
