package org.halfpastfour.casework;

import java.util.UUID;
import org.halfpastfour.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** There is no such goal, intervention, consent, note or session in a case that who asks may see. */
public final class CaseRecordNotFound extends DomainException implements RefusedRead {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable UUID tried;

    CaseRecordNotFound(UUID tried) {
        super(CaseError.CASE_RECORD_NOT_FOUND);
        this.tried = tried;
    }

    @Override
    public @Nullable UUID record() {
        return tried;
    }
}
