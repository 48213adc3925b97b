package org.halfpastfour.shared;

import java.util.Map;

/** What was asked for does not exist, or may not be seen by who asks: the two are never told apart. */
public abstract class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    protected NotFound(String code, Map<String, ?> arguments) {
        super(Kind.NOT_FOUND, code, arguments);
    }
}
