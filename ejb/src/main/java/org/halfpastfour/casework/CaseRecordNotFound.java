package org.halfpastfour.casework;

import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** There is no such goal, intervention, consent, note or session in a case that who asks may see. */
public final class CaseRecordNotFound extends NotFound implements RefusedRead {

    public static final String CODE = "case-record-not-found";

    private static final long serialVersionUID = 1L;

    private final transient @Nullable UUID tried;

    CaseRecordNotFound(UUID tried) {
        super(CODE, Map.of());
        this.tried = tried;
    }

    @Override
    public @Nullable UUID record() {
        return tried;
    }
}
