package org.halfpastfour.notice;

import java.util.UUID;

/** Identifies one envelope to one person; gateways and mailboxes recognise it by this. */
public record DeliveryId(UUID value) {

    public static DeliveryId of(UUID value) {
        return new DeliveryId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
