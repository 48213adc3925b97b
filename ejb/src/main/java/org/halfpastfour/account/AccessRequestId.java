package org.halfpastfour.account;

import java.util.UUID;

/** Which request of somebody who forgot the password. */
public record AccessRequestId(UUID value) {

    public static AccessRequestId of(UUID value) {
        return new AccessRequestId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
