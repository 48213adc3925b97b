package org.halfpastfour.family;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** There is no question whether these two are one person, or not for who asks. */
public final class NotAlike extends NotFound {

    public static final String CODE = "not-alike";

    private static final long serialVersionUID = 1L;

    NotAlike() {
        super(CODE, Map.of());
    }
}
