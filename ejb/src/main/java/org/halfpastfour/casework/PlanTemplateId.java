package org.halfpastfour.casework;

import java.util.UUID;

/** A template through all its versions. */
public record PlanTemplateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
