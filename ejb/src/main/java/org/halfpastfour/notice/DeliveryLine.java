package org.halfpastfour.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One envelope: by which way, and how far it is.
 *
 * @param next when it is due, or tried again
 * @param fault why it did not arrive, or not yet
 * @param answeredAt when the other end answered
 */
public record DeliveryLine(
        DeliveryId id,
        ChannelKind channel,
        DeliveryState state,
        int attempts,
        Instant next,
        @Nullable DeliveryFault fault,
        @Nullable Instant answeredAt) {

    static DeliveryLine from(StoredDelivery delivery) {
        return new DeliveryLine(
                delivery.id(),
                delivery.channel(),
                delivery.state(),
                delivery.attempts(),
                delivery.next(),
                delivery.fault(),
                delivery.answered());
    }
}
