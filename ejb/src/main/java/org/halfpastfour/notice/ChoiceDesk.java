package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What adults of families chose to hear of. */
@ApplicationScoped
class ChoiceDesk {

    /** Without those who have chosen nothing. */
    Map<UUID, Chosen> of(Collection<UUID> persons) {
        return Map.of();
    }
}
