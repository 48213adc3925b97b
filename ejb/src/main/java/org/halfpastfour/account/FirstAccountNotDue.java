package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Gone;

/** The one-time link for the first account was used already, or is none. */
public final class FirstAccountNotDue extends Gone {

    public static final String CODE = "first-account-not-due";

    private static final long serialVersionUID = 1L;

    public FirstAccountNotDue() {
        super(CODE, Map.of());
    }
}
