package org.halfpastfour.shared;

import java.util.List;

/** What a change would end was only asked for: the change was taken back, and this is what it ended. */
public final class Foretold extends DomainException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records that is read in the same server
    private final transient List<Consequence> consequences;

    public Foretold(List<Consequence> consequences) {
        super(CommonError.FORETOLD, Arguments.of("count", consequences.size()));
        this.consequences = List.copyOf(consequences);
    }

    public List<Consequence> consequences() {
        return consequences;
    }
}
