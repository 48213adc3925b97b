package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;

/** The agreement with the client, from its first day to its last. */
public record RecordAgreement(ClientId client, LocalDate startsOn, LocalDate endsOn) {

    public RecordAgreement {
        new Checks()
                .notNull("client", client)
                .notNull("startsOn", startsOn)
                .notNull("endsOn", endsOn)
                .that(
                        startsOn == null || endsOn == null || endsOn.isAfter(startsOn),
                        "endsOn",
                        CommonError.END_BEFORE_START)
                .orThrow();
    }
}
