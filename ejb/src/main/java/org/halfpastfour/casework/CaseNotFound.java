package org.halfpastfour.casework;

import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** There is no such case, or who asks may not know of it. */
public final class CaseNotFound extends NotFound implements RefusedRead {

    public static final String CODE = "case-not-found";

    private static final long serialVersionUID = 1L;

    private final transient @Nullable ClientId tried;

    public CaseNotFound() {
        super(CODE, Map.of());
        tried = null;
    }

    CaseNotFound(ClientId tried) {
        super(CODE, Map.of());
        this.tried = tried;
    }

    @Override
    public @Nullable UUID client() {
        return tried == null ? null : tried.value();
    }
}
