package org.halfpastfour.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A client on the way, in a supervisor's list. */
public record PeerPathRow(
        ClientId client,
        String name,
        String caseNumber,
        int passed,
        @Nullable PeerGate next,
        LocalDate since,
        @Nullable LocalDate probationTo) {}
