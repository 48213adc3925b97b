package org.halfpastfour.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it was written.
 *
 * @param writtenBy the name of who wrote it
 * @param helper the name of the helper whose words they are, where it was one
 * @param corrects the writing that it corrects, which stays
 * @param corrected whether another one corrects it
 */
public record ContactView(
        ContactId id,
        ContactKind kind,
        Instant at,
        String place,
        String whom,
        boolean reached,
        String seen,
        String agreed,
        String writtenBy,
        @Nullable String helper,
        Instant writtenAt,
        @Nullable ContactId corrects,
        boolean corrected) {}
