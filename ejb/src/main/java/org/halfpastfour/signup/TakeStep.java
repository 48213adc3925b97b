package org.halfpastfour.signup;

import org.halfpastfour.calendar.ChangeCalendar;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Changes the calendar as it was looked at.
 *
 * @param words 1 to 200 characters, which the families of all that is called off read; may be null where nothing is
 * @param seen of the preview
 */
public record TakeStep(ChangeCalendar change, @Nullable String words, String seen) {

    public TakeStep {
        words = words == null || words.isBlank() ? null : Text.line(words);
        new Checks()
                .that(length(words) <= 200, "words", CommonError.TOO_LONG)
                .text("seen", seen, 1, 60)
                .orThrow();
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
