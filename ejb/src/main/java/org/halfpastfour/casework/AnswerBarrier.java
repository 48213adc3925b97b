package org.halfpastfour.casework;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Checks;

/** Books places in a class for children of a family, so that it can come to a session; the family asked for it. */
public record AnswerBarrier(RepairId repair, SessionId places, List<UUID> children) {

    public AnswerBarrier {
        new Checks()
                .notNull("repair", repair)
                .notNull("places", places)
                .that(!children.isEmpty(), "children", CaseError.GROUP_WITHOUT_FAMILY)
                .orThrow();
        children = List.copyOf(children);
    }
}
