package org.halfpastfour.shared;

import java.util.List;

/** A change touches what was agreed, and nobody has chosen yet what becomes of that; nothing was changed. */
public final class Touched extends DomainException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records that is read in the same server
    private final transient List<Matter> matters;

    public Touched(List<Matter> matters) {
        super(CommonError.TOUCHES_WHAT_WAS_AGREED, Arguments.of("matters", matters.size()));
        this.matters = List.copyOf(matters);
    }

    public List<Matter> matters() {
        return matters;
    }
}
