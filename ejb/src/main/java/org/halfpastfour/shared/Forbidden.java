package org.halfpastfour.shared;

import java.util.Map;

/** Who asks may see it, but may not do it. */
public abstract class Forbidden extends DomainException {

    private static final long serialVersionUID = 1L;

    protected Forbidden(String code, Map<String, ?> arguments) {
        super(Kind.FORBIDDEN, code, arguments);
    }
}
