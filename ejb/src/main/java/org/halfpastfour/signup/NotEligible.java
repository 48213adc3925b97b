package org.halfpastfour.signup;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The session is not meant for somebody of the request. */
public final class NotEligible extends Conflict {

    public static final String CODE = "not-eligible";

    private static final long serialVersionUID = 1L;

    /** The argument {@code reason} is the code of a {@link Reason} with a text of its own, which may use the others. */
    public NotEligible(Map<String, Object> arguments) {
        super(CODE, arguments);
    }
}
