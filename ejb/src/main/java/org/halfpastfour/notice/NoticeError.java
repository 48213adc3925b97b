package org.halfpastfour.notice;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature. */
public enum NoticeError implements Fact {
    DELIVERY_NOT_FOUND(Kind.NOT_FOUND),
    /** Braces that do not close, and the like. */
    TEXT_NOT_READABLE(Kind.INVALID),
    TEXT_LACKS_GAPS(Kind.INVALID, "missing"),
    TEXT_HAS_UNKNOWN_GAPS(Kind.INVALID, "unknown");

    private final Declared declared;

    NoticeError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
