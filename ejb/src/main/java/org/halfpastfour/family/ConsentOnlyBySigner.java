package org.halfpastfour.family;

import java.util.Map;
import org.halfpastfour.shared.Forbidden;

/** A consent is given and withdrawn by the guardian who signs it, or by the staff on paper. */
public final class ConsentOnlyBySigner extends Forbidden {

    public static final String CODE = "consent-only-by-signer";

    private static final long serialVersionUID = 1L;

    ConsentOnlyBySigner() {
        super(CODE, Map.of());
    }
}
