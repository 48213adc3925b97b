package org.halfpastfour.casework;

import java.util.UUID;
import org.halfpastfour.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** Who supervises sees a case, but only its caseworker changes it. */
public final class NotYourCase extends DomainException implements RefusedRead {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable ClientId tried;

    NotYourCase(ClientId tried) {
        super(CaseError.NOT_YOUR_CASE);
        this.tried = tried;
    }

    @Override
    public @Nullable UUID client() {
        return tried == null ? null : tried.value();
    }
}
