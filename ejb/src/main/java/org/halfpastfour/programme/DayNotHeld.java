package org.halfpastfour.programme;

import java.time.LocalDate;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** No session of this kind is held on this date: after-school classes on school days only, nothing while the home is closed. */
public final class DayNotHeld extends Conflict {

    public static final String CODE = "day-not-held";

    private static final long serialVersionUID = 1L;

    DayNotHeld(LocalDate date, NoSessionReason reason, String detail) {
        super(CODE, Arguments.of("date", date, "reason", reason.code(), "detail", detail));
    }
}
