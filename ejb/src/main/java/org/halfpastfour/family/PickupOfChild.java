package org.halfpastfour.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may or may not collect a child, as it is read.
 *
 * @param photo the same permission's id where it has a photo
 * @param coded the same where it holds with a code only
 * @param used the same where that code was used
 */
record PickupOfChild(
        PickupAuthority pickup,
        @Nullable UUID photo,
        @Nullable UUID coded,
        @Nullable UUID used) {}
