package org.halfpastfour.shared;

import java.util.Map;

/** The state of things stands against it; another choice or another moment may succeed. */
public abstract class Conflict extends DomainException {

    private static final long serialVersionUID = 1L;

    protected Conflict(String code, Map<String, ?> arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
