package org.halfpastfour.notice;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature: first what can be wrong with a field, then the facts with what their texts say. */
public enum NoticeError implements Fact {
    TO_SESSION_OR_SERIES,
    TO_ONE,
    /** Arguments: most, in kilobytes. */
    PICTURE_TOO_LARGE,
    NOT_A_MAIL_ADDRESS,
    /** The house has no such way out. */
    CHANNEL_NOT_OPEN,
    /** Braces that do not close, and the like. */
    TEXT_NOT_READABLE,
    TEXT_LACKS_GAPS(Kind.INVALID, "missing"),
    TEXT_HAS_UNKNOWN_GAPS(Kind.INVALID, "unknown"),

    DELIVERY_NOT_FOUND(Kind.NOT_FOUND),
    /** No family has a place in it, or none is registered. */
    NOBODY_TO_WRITE_TO(Kind.CONFLICT),
    /** Every address that this adult gave is confirmed. */
    NOTHING_TO_CONFIRM(Kind.CONFLICT),
    CODE_IS_ANOTHER(Kind.CONFLICT),
    CODE_RAN_OUT(Kind.CONFLICT),
    CODE_JUST_SENT(Kind.CONFLICT),
    /** Only what staff wrote is answered. */
    NOT_TO_BE_ANSWERED(Kind.CONFLICT);

    private final Declared declared;

    /** What can be wrong with a field. */
    NoticeError() {
        this(Kind.INVALID);
    }

    NoticeError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
