package org.halfpastfour.home;

import java.util.UUID;

/** Which member of a home's staff. */
public record StaffMemberId(UUID value) {

    public static StaffMemberId of(UUID value) {
        return new StaffMemberId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
