package org.halfpastfour.attendance;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The child stays: this adult may not collect it today, or it may not leave alone. The reason is a code of its own. */
public final class NotAuthorisedToCollect extends Conflict {

    public static final String CODE = "not-authorised-to-collect";

    /** The reason when nobody consented to the child leaving alone. */
    public static final String ALONE = "no-consent-to-leave-alone";

    private static final long serialVersionUID = 1L;

    private final String reason;

    public NotAuthorisedToCollect(String reason) {
        super(CODE, Arguments.of("reason", reason));
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
