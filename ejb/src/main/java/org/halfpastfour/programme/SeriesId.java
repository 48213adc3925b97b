package org.halfpastfour.programme;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a series. */
public record SeriesId(UUID value) implements Serializable {

    public static SeriesId of(UUID value) {
        return new SeriesId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
