package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * What a service answered.
 *
 * @param words why it was refused, or what was agreed; of a refusal it is needed
 */
public record AnswerReferral(ReferralId referral, boolean accepted, LocalDate on, String words) {

    public AnswerReferral {
        new Checks()
                .notNull("referral", referral)
                .notNull("on", on)
                .text("words", words, accepted ? 0 : 1, 300)
                .orThrow();
        words = Text.line(words);
    }
}
