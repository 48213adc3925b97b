package org.halfpastfour.family;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** This person does not belong to the household today. */
public final class MemberNotFound extends NotFound {

    public static final String CODE = "member-not-found";

    private static final long serialVersionUID = 1L;

    MemberNotFound() {
        super(CODE, Map.of());
    }
}
