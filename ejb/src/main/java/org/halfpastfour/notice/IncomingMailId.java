package org.halfpastfour.notice;

import java.util.UUID;

/** Identifies a mail that somebody wrote to the house. */
public record IncomingMailId(UUID value) {

    public static IncomingMailId of(UUID value) {
        return new IncomingMailId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
