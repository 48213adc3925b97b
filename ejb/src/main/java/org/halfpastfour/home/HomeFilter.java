package org.halfpastfour.home;

import java.util.Locale;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.halfpastfour.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which homes are asked for.
 *
 * @param district its code, or null for every district
 * @param text a part of the name, the street's name or the address; null or empty for any
 */
public record HomeFilter(
        @Nullable String district, @Nullable String text) {

    public HomeFilter {
        new Checks()
                .text("district", district, 0, 20)
                .text("text", text, 0, 100)
                .orThrow();
    }

    public static HomeFilter all() {
        return new HomeFilter(null, null);
    }

    String districtOrEmpty() {
        return Text.line(district);
    }

    /** For the operator LIKE, with its own signs taken literally. */
    String pattern() {
        String literal = Typed.line(text).toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + literal + "%";
    }
}
