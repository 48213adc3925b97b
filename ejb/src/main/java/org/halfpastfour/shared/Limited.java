package org.halfpastfour.shared;

import java.util.Map;

/** Too many attempts; it may be tried again later. */
public abstract class Limited extends DomainException {

    private static final long serialVersionUID = 1L;

    protected Limited(String code, Map<String, ?> arguments) {
        super(Kind.LIMITED, code, arguments);
    }
}
