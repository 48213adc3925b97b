package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The account works on cases, or ever did, or is to: what is wanted of it takes somebody of the case side as well. */
public final class CaseSideTakesTwo extends Conflict {

    public static final String CODE = "case-side-takes-two";

    private static final long serialVersionUID = 1L;

    public CaseSideTakesTwo() {
        super(CODE, Map.of());
    }
}
