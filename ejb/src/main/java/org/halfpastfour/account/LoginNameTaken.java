package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Another account has this login name. */
public final class LoginNameTaken extends Conflict {

    public static final String CODE = "login-name-taken";

    private static final long serialVersionUID = 1L;

    public LoginNameTaken(String loginName) {
        super(CODE, Map.of("loginName", loginName));
    }
}
