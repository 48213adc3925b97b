package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The key came with another request before. */
public final class IdempotencyKeyReused extends Conflict {

    public static final String CODE = "idempotency-key-reused";

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super(CODE, Map.of());
    }
}
