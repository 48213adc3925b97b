package org.halfpastfour.casework;

import java.util.stream.Collectors;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * The same for who stands there and is known by name, and by the case number or the phone.
 *
 * @param name as it stands in the case
 * @param known the case number, or the whole phone number
 */
public record BreakGlassFor(String name, String known, GlassReason reason, String words) {

    private static final int SHORTEST_PHONE = 7;

    public BreakGlassFor {
        new Checks()
                .text("name", name, 1, 40)
                .text("known", known, 1, 30)
                .notNull("reason", reason)
                .text("words", words, 1, BreakGlass.LONGEST_LINE)
                .orThrow();
        name = Text.line(name);
        known = Text.line(known);
        words = Text.line(words);
    }

    /** Its digits, or nothing when they are too few for one. */
    String phone() {
        String digits = known.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> Integer.toString(Character.digit(digit, 10)))
                .collect(Collectors.joining());
        return digits.length() < SHORTEST_PHONE ? "" : digits;
    }
}
