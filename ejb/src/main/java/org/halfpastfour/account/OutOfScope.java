package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** It lies outside what was granted to who asks; the answer is the same as for what does not exist. */
public final class OutOfScope extends NotFound {

    public static final String CODE = "not-found";

    private static final long serialVersionUID = 1L;

    public OutOfScope() {
        super(CODE, Map.of());
    }
}
