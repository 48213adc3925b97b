package org.halfpastfour.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody to call as the database answers. */
record CallRow(
        UUID id,
        @Nullable String family,
        @Nullable String name,
        @Nullable String phone,
        Instant at,
        Boolean safety,
        String title,
        String body,
        @Nullable String fault,
        @Nullable Instant calledAt,
        @Nullable String calledBy) {

    CallLine line() {
        return new CallLine(
                DeliveryId.of(id),
                family,
                name == null ? "" : name,
                phone,
                at,
                safety,
                title,
                body,
                fault == null ? null : DeliveryFault.valueOf(fault),
                calledAt,
                calledBy);
    }
}
