package org.halfpastfour.casework;

import java.util.UUID;

/** One version of an instrument, to which answers belong for good. */
public record InstrumentId(UUID value) {

    public static InstrumentId of(UUID value) {
        return new InstrumentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
