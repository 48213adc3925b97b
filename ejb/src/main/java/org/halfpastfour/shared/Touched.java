package org.halfpastfour.shared;

import java.util.List;

/** A change touches what was agreed, and nobody has chosen yet what becomes of that; nothing was changed. */
public final class Touched extends Conflict {

    public static final String CODE = "touches-what-was-agreed";

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records that is read in the same server
    private final transient List<Matter> matters;

    public Touched(List<Matter> matters) {
        super(CODE, Arguments.of("matters", matters.size()));
        this.matters = List.copyOf(matters);
    }

    public List<Matter> matters() {
        return matters;
    }
}
