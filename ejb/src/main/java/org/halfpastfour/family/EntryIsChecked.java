package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The staff still looks at this entry; until then it takes part in nothing. Why is not told. */
public final class EntryIsChecked extends Conflict {

    public static final String CODE = "entry-is-checked";

    private static final long serialVersionUID = 1L;

    EntryIsChecked(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
