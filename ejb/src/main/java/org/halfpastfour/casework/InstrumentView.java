package org.halfpastfour.casework;

import org.halfpastfour.assessment.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * An instrument in version {@code number}.
 *
 * @param district whose it is; null for one that came with the product
 * @param own whether who asks keeps it, and so may change it
 * @param asked whether anybody is still asked by it
 * @param rights by which right it is used
 */
public record InstrumentView(
        InstrumentId id,
        int number,
        @Nullable String district,
        boolean own,
        boolean asked,
        String rights,
        Instrument instrument) {}
