package org.halfpastfour.casework;

import java.util.UUID;

/** One time that somebody looked into a case in an emergency. */
public record GlassId(UUID value) {

    public static GlassId of(UUID value) {
        return new GlassId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
