package org.halfpastfour.shared;

import java.util.Map;

/** It was there, and its time is over, such as an offer that expired. */
public abstract class Gone extends DomainException {

    private static final long serialVersionUID = 1L;

    protected Gone(String code, Map<String, ?> arguments) {
        super(Kind.GONE, code, arguments);
    }
}
