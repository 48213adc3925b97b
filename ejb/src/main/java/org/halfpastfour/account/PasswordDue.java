package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Forbidden;

/** The password was set by somebody else: its owner changes it before anything else opens. */
public final class PasswordDue extends Forbidden {

    public static final String CODE = "password-due";

    private static final long serialVersionUID = 1L;

    public PasswordDue() {
        super(CODE, Map.of());
    }
}
