package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.PersonName;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * A guardian's consent, signed on paper, that the case side reads the household's attendance from a day on.
 *
 * @param to the last day it holds, or null until it is withdrawn
 */
public record RecordConsent(
        ClientId client,
        UUID household,
        String signer,
        LocalDate from,
        @Nullable LocalDate to) {

    public RecordConsent {
        String typed = signer;
        new Checks()
                .notNull("client", client)
                .notNull("household", household)
                .value("signer", () -> new PersonName(Text.line(typed)))
                .notNull("from", from)
                .that(from == null || to == null || !to.isBefore(from), "to", CommonError.END_BEFORE_START)
                .orThrow();
        signer = new PersonName(signer).value();
    }
}
