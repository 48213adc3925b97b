package org.halfpastfour.casework;

import java.util.UUID;

/** One version of a way of family repair. */
public record RepairTemplateId(UUID value) {

    public static RepairTemplateId of(UUID value) {
        return new RepairTemplateId(value);
    }
}
