package org.halfpastfour.casework;

import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shared.Forbidden;
import org.jspecify.annotations.Nullable;

/** Who supervises sees a case, but only its caseworker changes it. */
public final class NotYourCase extends Forbidden implements RefusedRead {

    public static final String CODE = "not-your-case";

    private static final long serialVersionUID = 1L;

    private final transient @Nullable ClientId tried;

    NotYourCase(ClientId tried) {
        super(CODE, Map.of());
        this.tried = tried;
    }

    @Override
    public @Nullable UUID client() {
        return tried == null ? null : tried.value();
    }
}
