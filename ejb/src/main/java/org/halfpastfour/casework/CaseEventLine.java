package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a case as a whole.
 *
 * @param who null for somebody whose name who asks does not see
 * @param reason of a closing
 * @param until of a pause
 */
public record CaseEventLine(
        CaseEventKind kind,
        Instant at,
        @Nullable String who,
        @Nullable ClosingReason reason,
        @Nullable LocalDate until,
        String words) {}
