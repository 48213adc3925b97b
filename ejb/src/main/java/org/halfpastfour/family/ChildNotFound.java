package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.NotFound;

/** There is no such child, or it may not be seen. */
public final class ChildNotFound extends NotFound {

    public static final String CODE = "child-not-found";

    private static final long serialVersionUID = 1L;

    public ChildNotFound(ChildId child) {
        super(CODE, Arguments.of("child", child.toString()));
    }
}
