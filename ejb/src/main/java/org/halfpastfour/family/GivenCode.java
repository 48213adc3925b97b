package org.halfpastfour.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code as it is read for who gave it.
 *
 * @param photo the permission's id where it has a photo
 * @param used the same where the code was used
 */
record GivenCode(
        PickupAuthority pickup,
        CollectCode code,
        @Nullable UUID photo,
        @Nullable UUID used) {}
