package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Sends a client on to a service; the letter or call itself is a person's.
 *
 * @param purpose what for, in a line
 * @param agreedOn when the client agreed to it, not after it was sent
 */
public record SendReferral(
        ClientId client, String service, ReferralKind kind, String purpose, LocalDate agreedOn, LocalDate sentOn) {

    public SendReferral {
        new Checks()
                .notNull("client", client)
                .text("service", service, 1, 60)
                .notNull("kind", kind)
                .text("purpose", purpose, 1, 300)
                .notNull("agreedOn", agreedOn)
                .notNull("sentOn", sentOn)
                .that(
                        agreedOn == null || sentOn == null || !agreedOn.isAfter(sentOn),
                        "agreedOn",
                        CaseError.REFERRAL_WITHOUT_CONSENT)
                .orThrow();
        service = Text.line(service);
        purpose = Text.line(purpose);
    }
}
