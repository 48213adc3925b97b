package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A helper and the pledge of secrecy; by which account the helper comes is not said.
 *
 * @param bound whether the pledge holds today, so that errands may be asked
 * @param supervised whether who asks supervises the district, and so may give the code on paper
 * @param endedAt when it was ended by hand, if it was
 */
public record HelperView(
        HelperId id,
        String district,
        String name,
        LocalDate pledgedOn,
        LocalDate until,
        boolean bound,
        boolean supervised,
        @Nullable Instant endedAt) {}
