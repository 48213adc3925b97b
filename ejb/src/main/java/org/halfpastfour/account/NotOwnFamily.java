package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Who works here is a parent in this house only where the account's adult is a member of the household. */
public final class NotOwnFamily extends Conflict {

    public static final String CODE = "not-own-family";

    private static final long serialVersionUID = 1L;

    public NotOwnFamily() {
        super(CODE, Map.of());
    }
}
