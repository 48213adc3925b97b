package org.halfpastfour.signup;

import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.calendar.AddClosure;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Closes one home for some days, or all of them, and calls off everything that is planned then.
 *
 * @param home null for every home
 * @param lastDay inside; the same as the first for one day
 * @param reason 1 to 200 characters, shown with the day
 * @param words 1 to 200 characters, which the families of all that is called off read
 * @param seen of a preview of the change; null for who looked at none
 */
public record CloseDays(
        @Nullable UUID home,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        String words,
        @Nullable String seen) {

    public CloseDays {
        words = Text.line(words);
        new Checks().text("words", words, 1, 200).orThrow();
        reason = new AddClosure(home, firstDay, lastDay, reason).reason();
    }

    public CloseDays(@Nullable UUID home, LocalDate firstDay, LocalDate lastDay, String reason, String words) {
        this(home, firstDay, lastDay, reason, words, null);
    }

    AddClosure closure() {
        return new AddClosure(home, firstDay, lastDay, reason);
    }
}
