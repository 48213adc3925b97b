package org.halfpastfour.daynote;

import java.util.UUID;

/** A picture of a day at the home. */
public record DayPictureId(UUID value) {

    public static DayPictureId of(UUID value) {
        return new DayPictureId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
