package org.halfpastfour.attendance;

import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.PickupId;
import org.halfpastfour.family.ShownCode;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a child home, if anybody does.
 *
 * @param code that was shown, or null
 */
record Taker(@Nullable AdultId adult, @Nullable ShownCode code) {

    @Nullable
    UUID id() {
        return adult == null ? null : adult.value();
    }

    /** The permission whose code was shown. */
    Optional<PickupId> permission() {
        return Optional.ofNullable(code).map(ShownCode::permission);
    }
}
