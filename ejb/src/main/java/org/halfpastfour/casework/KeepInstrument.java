package org.halfpastfour.casework;

import org.halfpastfour.assessment.InstrumentText;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * An instrument for a district, or the next version of one.
 *
 * @param replaces null for a new one
 * @param content as JSON, see {@link InstrumentText}
 * @param rights by which right it is used, in words
 * @param allowed that who brings it says that it may be used
 */
public record KeepInstrument(
        @Nullable InstrumentId replaces, String district, String content, String rights, boolean allowed) {

    public static final int LONGEST_RIGHTS = 300;

    public KeepInstrument {
        new Checks()
                .text("district", district, 1, 12)
                .text("instrument", content, 1, InstrumentText.LONGEST)
                .text("rights", rights, 1, LONGEST_RIGHTS)
                .that(allowed, "allowed", CommonError.REQUIRED)
                .orThrow();
        rights = Text.line(rights);
    }
}
