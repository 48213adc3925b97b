package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way with the gates that were passed, the first one first.
 *
 * @param next null when all are passed
 * @param stopWords kept here, or empty
 */
public record PeerPathView(
        PeerPathId id,
        int version,
        List<PeerGateView> gates,
        @Nullable PeerGate next,
        List<PeerPost> posts,
        @Nullable String mentor,
        @Nullable LocalDate probationFrom,
        @Nullable LocalDate probationTo,
        @Nullable LocalDate stoppedOn,
        @Nullable PeerStopSide stoppedBy,
        String stopWords,
        @Nullable String stopNotedBy) {

    public PeerPathView {
        gates = List.copyOf(gates);
        posts = List.copyOf(posts);
    }

    public boolean isOpen() {
        return stoppedOn == null;
    }
}
