package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Where every feature that moves something in a join writes down how it was before, and finds it when the join is undone. */
@ApplicationScoped
public class JoinNotes {

    @Inject
    private JoinRecords joins;

    /**
     * @param what the kind of change, in the words of who makes it
     * @param before as who made the change reads it again
     */
    public void keep(JoinId join, String what, UUID row, String before) {
        joins.add(new JoinStep(join, what, row, before));
    }

    /** By row; of several changes of one row the first. */
    public Map<UUID, String> of(JoinId join, String what) {
        return joins.steps(join, what);
    }
}
