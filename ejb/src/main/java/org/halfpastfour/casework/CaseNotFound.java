package org.halfpastfour.casework;

import java.util.UUID;
import org.halfpastfour.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** There is no such case, or who asks may not know of it. */
public final class CaseNotFound extends DomainException implements RefusedRead {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable ClientId tried;

    public CaseNotFound() {
        super(CaseError.CASE_NOT_FOUND);
        tried = null;
    }

    CaseNotFound(ClientId tried) {
        super(CaseError.CASE_NOT_FOUND);
        this.tried = tried;
    }

    @Override
    public @Nullable UUID client() {
        return tried == null ? null : tried.value();
    }
}
