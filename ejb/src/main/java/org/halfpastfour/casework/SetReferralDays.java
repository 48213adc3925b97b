package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;

/** After how many days without news is asked in a district, from a day on. */
public record SetReferralDays(String district, LocalDate from, ReferralDays days) {

    public static final int MOST_TO_ANSWER = 60;
    public static final int LEAST_TO_RESULT = 7;
    public static final int MOST_TO_RESULT = 365;
    public static final int MOST_TO_ACKNOWLEDGE = 30;
    public static final int MOST_ON_ERRAND = 30;

    public SetReferralDays {
        new Checks()
                .text("district", district, 1, 20)
                .notNull("from", from)
                .number("answer", days.answer(), 1, MOST_TO_ANSWER)
                .number("result", days.result(), LEAST_TO_RESULT, MOST_TO_RESULT)
                .number("acknowledge", days.acknowledge(), 1, MOST_TO_ACKNOWLEDGE)
                .number("errand", days.errand(), 1, MOST_ON_ERRAND)
                .orThrow();
    }
}
