package org.halfpastfour.notice;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One envelope: by which way, and how far it is.
 *
 * @param next when it is due, or tried again
 * @param fault why it did not arrive, or not yet
 * @param answeredAt when the other end answered
 * @param replaced whether it did not arrive, and the same person got it by another way
 */
public record DeliveryLine(
        DeliveryId id,
        ChannelKind channel,
        DeliveryState state,
        int attempts,
        Instant next,
        @Nullable DeliveryFault fault,
        @Nullable Instant answeredAt,
        boolean replaced) {

    /** @param besides all of the same message */
    static DeliveryLine from(StoredDelivery delivery, Collection<StoredDelivery> besides) {
        return new DeliveryLine(
                delivery.id(),
                delivery.channel(),
                delivery.state(),
                delivery.attempts(),
                delivery.next(),
                delivery.fault(),
                delivery.answered(),
                besides.stream().anyMatch(delivery::isReplacedBy));
    }
}
