package org.halfpastfour.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to call, because no other way led there.
 *
 * @param family how the home calls it; null for one of the staff
 * @param name of who is called
 * @param phone as printed, or null when none is known
 * @param title what it is about
 * @param body what to say
 * @param fault why it could not be delivered; null where no way was known
 * @param calledAt null until somebody called
 * @param calledBy the name of who called
 */
public record CallLine(
        DeliveryId id,
        @Nullable String family,
        String name,
        @Nullable String phone,
        Instant at,
        boolean safety,
        String title,
        String body,
        @Nullable DeliveryFault fault,
        @Nullable Instant calledAt,
        @Nullable String calledBy) {

    public boolean isCalled() {
        return calledAt != null;
    }
}
