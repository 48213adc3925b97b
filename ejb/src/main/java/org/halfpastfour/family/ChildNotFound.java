package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.DomainException;

/** There is no such child, or it may not be seen. */
public final class ChildNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public ChildNotFound(ChildId child) {
        super(FamilyError.CHILD_NOT_FOUND, Arguments.of("child", child.toString()));
    }
}
