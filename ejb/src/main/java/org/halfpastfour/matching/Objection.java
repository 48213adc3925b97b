package org.halfpastfour.matching;

import java.util.List;
import java.util.UUID;

/** A list that would rather have these classes, where all who stand before it would leave room for it. */
public record Objection(UUID list, List<UUID> rather) {

    public Objection {
        rather = List.copyOf(rather);
    }
}
