package org.halfpastfour.casework;

import java.util.UUID;

/** One meeting of a group. */
public record GroupMeetingId(UUID value) {

    public static GroupMeetingId of(UUID value) {
        return new GroupMeetingId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
