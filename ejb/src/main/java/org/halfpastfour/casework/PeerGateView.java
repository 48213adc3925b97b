package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A gate that was passed.
 *
 * @param by null where the name is not known
 * @param round of training, by its name
 */
public record PeerGateView(
        PeerGate gate,
        LocalDate on,
        @Nullable String by,
        Instant at,
        String words,
        @Nullable PeerStanding standing,
        @Nullable String round) {}
